/** Sentences about the general authorisation: the sheet that ships empty, and what is wrong with what was entered on it. */
export const authorisationMessages = {
  sheetName: 'Authorisation',
  sheetTitle: 'General authorisation: the council’s own copy',
  sheetNotes: [
    'The text and the figures of the general authorisation are not public, so this sheet ships empty: no figure, no answer.',
    'Enter what your copy says, as one of three shapes: a table of bands, a sum for each head of population, or one flat sum. Then build the sheets again with this workbook.',
  ],
  documentCaption: 'The document',
  bandsCaption: 'The limits, if they are set by bands of population',
  headers: {
    item: 'What is asked',
    entry: 'Your entry',
    inForce: 'In force',
    expected: 'How to enter it',
    band: 'Band',
    from: 'Population from',
    to: 'Population to',
    limit: 'Limit (£)',
    perHead: 'Limit per head (£)',
  },
  items: {
    reference: 'Document reference',
    date: 'Date of the document',
    nation: 'Nation that it is for',
    firstYear: 'First year covered',
    lastYear: 'Last year covered',
    enteredBy: 'Entered by',
    enteredOn: 'Entered on',
    perHead: 'Limit per head of population (£)',
    flat: 'One flat limit (£)',
  },
  expected: {
    reference: 'number or title, as the document has it',
    date: 'day, month and year',
    nation: 'England, Wales, Scotland; several with "and"',
    firstYear: 'a financial year, such as 2018/19',
    lastYear: 'a financial year; blank while it still holds',
    enteredBy: 'name and role of whoever entered this',
    enteredOn: 'day, month and year',
    perHead: 'pounds, such as 0.25; only where the limit is set for each head',
    flat: 'pounds; only where there is one sum for every council',
  },
  band: (p: { number: number }) => `Band ${p.number}`,
  bandInForce: (p: { range: string; limit: string; where: string }) => `${p.range}: ${p.limit} (${p.where})`,
  itemInForce: (p: { value: string; where: string }) => `${p.value} (${p.where})`,
  rangeText: (p: { from: string; to: string | null }) =>
    p.to === null ? `from ${p.from}` : `${p.from} to ${p.to}`,
  perHeadText: (p: { sum: string }) => `${p.sum} per head`,

  ruleBand: (p: { reference: string }) => `population table of ${p.reference}`,
  rulePerHead: (p: { reference: string; sum: string }) => `${p.sum} per head, ${p.reference}`,
  ruleFlat: (p: { reference: string }) => `flat limit of ${p.reference}`,

  overlap: (p: { first: string; second: string }) =>
    `The bands ${p.first} and ${p.second} of the authorisation table overlap. A population in both has no limit; correct the bands from your copy.`,
  gap: (p: { from: string; to: string }) =>
    `No band of the authorisation table covers a population from ${p.from} to ${p.to}. Check the table against your copy.`,
  reversed: (p: { from: string; to: string }) =>
    `A band of the authorisation table runs from ${p.from} down to ${p.to}. Correct it from your copy.`,
  bandIncomplete: (p: { band: string }) =>
    `"${p.band}" on the authorisation sheet has no readable start or no limit, so it was not used. A band needs the population that it begins at and one sum.`,
  bandTwoSums: (p: { band: string }) =>
    `${p.band} of the authorisation table gives a limit and a limit per head. Only one of them can be meant; leave the other blank.`,
  severalShapes:
    'The authorisation is entered in more than one shape (bands, per head, flat). Keep the one that your copy has and clear the others.',
  unreadable: (p: { item: string; given: string }) =>
    `"${p.item}" of the authorisation is "${p.given}", which cannot be read. Enter it as the sheet says.`,
  noReference:
    'The authorisation has figures and no document reference. Enter the reference; until then no limit by population is given.',
  noDate: (p: { reference: string }) =>
    `The authorisation "${p.reference}" has no date. Enter the date of the document.`,
  noPerson: (p: { reference: string }) =>
    `Nobody is named as having entered the authorisation "${p.reference}". Enter who did, and when.`,
  yearsReversed: (p: { first: string; last: string }) =>
    `The authorisation is said to cover ${p.first} to ${p.last}, which ends before it begins. Correct the years.`,
  yearNotCovered: (p: { reference: string; covered: string; year: string }) =>
    `The authorisation "${p.reference}" covers ${p.covered}, not ${p.year}. Enter the authorisation of ${p.year}, or correct the years.`,
  otherNation: (p: { reference: string; nation: string; council: string; own: string }) =>
    `The authorisation "${p.reference}" is for ${p.nation}, and ${p.council} is in ${p.own}. Enter the authorisation of ${p.own}.`,
  covered: (p: { first: string | null; last: string | null }) =>
    p.first === null
      ? `the years to ${p.last ?? ''}`
      : p.last === null
        ? `${p.first} and later years`
        : `${p.first} to ${p.last}`,
  bandsOverlapHere: (p: { population: string }) =>
    `Two bands of the authorisation table cover a population of ${p.population} with different limits. Correct the bands from your copy.`,
} as const;
