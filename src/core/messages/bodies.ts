/** Sentences about who is a body of the 1993 Act, councils that are new or gone, and the limit of s.137. */
export const bodyMessages = {
  notListed: (p: { name: string; kind: string; provision: string }) =>
    `${p.name} is ${p.kind}, which the 1993 Act does not cover (${p.provision}). Ask the monitoring officer which power the spend rests on.`,
  notChecked: (p: { name: string; kind: string; note: string }) =>
    `${p.name} is ${p.kind}, and whether the 1993 Act covers it was not checked: ${p.note}. Ask the monitoring officer.`,
  listed: (p: { name: string; kind: string; provision: string; note: string | null }) =>
    `${p.name} is ${p.kind}, a body of the 1993 Act (${p.provision})${p.note === null ? '' : `; ${p.note}`}.`,
  noResidents: (p: { name: string; kind: string }) =>
    `${p.name} is ${p.kind}. How its population is counted for this limit is not said by any source found, so record the figure and where it comes from.`,

  notes: {
    fireCombined:
      'combined fire and rescue authorities are listed, and so are the joint authorities of 1985 for metropolitan counties; check which this is',
    jointAuthority:
      'joint authorities under the Local Government Act 1985 and s.21 of the Local Government Act 1992 are listed; check under which of them this one was set up',
    londonFire: 'the Act as read names its predecessor, the London Fire and Emergency Planning Authority',
    scottishPark: 'the Act was extended to National Park authorities in England and Wales only',
    scottishFire: 'the Act as read names combined fire and rescue authorities only',
    jointCommittee:
      'a joint committee is not named in the Act; look at the councils that set it up, each for its share',
    londonPensions: 'listed since 5 December 2001',
    greaterLondon: 'listed since 8 May 2000',
    combinedCounty: 'listed since the Levelling-up and Regeneration Act 2023',
    police: 'police authorities left the list on 1 April 1995',
  },

  localNation: (p: { name: string }) =>
    `${p.name} is a parish, town or community council, and nothing says in which nation. Record it on the settings sheet: the powers to look at differ.`,
  localEligible: (p: { name: string }) =>
    `${p.name} is not a body of the 1993 Act. Has it declared itself eligible for the general power of competence? Record yes or no, with who says so; only then can s.137 of the Local Government Act 1972 be looked at.`,
  localGeneralPower: (p: { name: string; who: string; power: string }) =>
    `${p.name} is not a body of the 1993 Act. It is recorded as eligible for the general power of competence (${p.who}): look at ${p.power}. s.137 is not for what another power covers.`,
  localS137: (p: { name: string; who: string }) =>
    `${p.name} is not a body of the 1993 Act, and is recorded as not eligible for the general power of competence (${p.who}): look at s.137 of the Local Government Act 1972. It needs a direct benefit to the area or its people in proportion to the spend, and a separate account.`,
  localScotland: (p: { name: string }) =>
    `${p.name} is not a body of the 1993 Act, and s.137 of the Local Government Act 1972 is not law in Scotland. Ask the council of the area which power the spend rests on.`,

  s137Limit: (p: { limit: string; electors: string; sum: string; year: string; source: string }) =>
    `Limit of s.137 for ${p.year}: ${p.limit} (${p.electors} electors at ${p.sum}; ${p.source}). It is held against all spend under s.137, net, not against international spend alone.`,
  s137Rule: (p: { electors: string; sum: string; year: string }) =>
    `s.137 limit ${p.year}: ${p.electors} electors at ${p.sum}`,
  s137NoSum: (p: { year: string; nation: string }) =>
    `The sum for each elector under s.137 for ${p.year} (${p.nation}) cannot be said: no single published source of it was found. Take it from the published notice for that year.`,
  s137NotLaw: (p: { nation: string }) =>
    `s.137 of the Local Government Act 1972 is not law in ${p.nation}. Ask the monitoring officer which power takes its place.`,
  s137NationUnknown:
    'The sum for each elector under s.137 is set for England and for Wales. Record in which of them the council is.',
  s137Electors: 'The number of electors must be a whole number above nil.',
  s137NoElectors: (p: { year: string }) =>
    `The limit of s.137 for ${p.year} needs the electors on the register on 1 April ${p.year.slice(0, 4)}. Record the number with its year.`,
  s137OtherElectors: (p: { year: string; chosen: string }) =>
    `The recorded number of electors ("${p.chosen}") is not one of 1 April ${p.year.slice(0, 4)}, which the limit of s.137 for ${p.year} needs. Record the number with its year, such as "1,482 on 1 April ${p.year.slice(0, 4)}".`,

  predecessorBase: (p: { name: string; on: string; predecessors: readonly string[]; year: string }) =>
    `${p.name} stands as it is since ${p.on}, so what was spent in ${p.year} belongs to the councils before it (${p.predecessors.join(', ')}). Which share of their spend is the previous year of this council? Record it on the settings sheet as the actual of ${p.year}, with who says so; it is not taken to be nil.`,
  newBody: (p: { name: string; on: string; year: string }) =>
    `${p.name} exists since ${p.on}, so it has no ${p.year} of its own. If another council’s spend counts for it, record the amount on the settings sheet as the actual of ${p.year}, with who says so; it is not taken to be nil.`,
  ended: (p: { name: string; on: string; successors: readonly string[]; checked: boolean; year: string }) =>
    `${p.name} ended on ${p.on}, so ${p.year} is not a year of its own. ${tookOver(p)}`,

  askGeneralPower:
    'Eligible for the general power of competence: parish, town or community council (yes, no)',
  whyGeneralPower:
    's.137 is not for what another power covers, so eligibility comes first. Nothing is assumed.',
  s137ElectorsDiffer: (p: { year: string; numbers: readonly string[] }) =>
    `Different numbers of electors are recorded for 1 April ${p.year.slice(0, 4)} (${p.numbers.join(' and ')}), so the limit of s.137 for ${p.year} cannot be said. Take out the one that does not hold.`,
  askElectors:
    'Electors on the register on 1 April, with the year (such as 1,482 on 1 April 2023; several years with ";" between, or a row each)',
  whyElectors: 'The limit of s.137 is a sum for each elector.',
  askNation: 'Nation of the council (England, Wales, Scotland, Northern Ireland)',
  whyNation: 'Powers differ between the nations.',
} as const;

function tookOver(p: { successors: readonly string[]; checked: boolean }): string {
  if (p.successors.length === 0) return 'Name the council that took over.';
  const named = p.successors.join(', ');
  return p.checked
    ? `It belongs to ${named}: name that council with --council or on the settings sheet.`
    : `It probably belongs to ${named}, which was not checked: confirm it, and name that council with --council or on the settings sheet.`;
}
