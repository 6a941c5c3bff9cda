/** Sentences about ledger lines: which year they concern, whether they are international, whose money they are. */
export const spendingMessages = {
  prepaid: (p: { event: string; posted: string; year: string }) =>
    `paid in ${p.posted} for ${p.event}: a prepayment belongs to ${p.year}`,
  closingPeriod: (p: { period: string; year: string }) => `period ${p.period} closes ${p.year}`,
  seenBefore: (p: { where: string }) =>
    `The same posting stands at ${p.where}. If the two exports overlap, say so; if these are two payments, confirm both.`,
  otherCurrency: (p: { currency: string }) =>
    `The amount is in ${p.currency}, not in pounds. Enter it in pounds, and note the rate of exchange and its date.`,
  grossAmounts: (p: { column: string; header: string; vat: { column: string; total: string } | null }) =>
    `The amounts were read from column ${p.column} ("${p.header}"), which holds VAT, because no column holds the net. ${
      p.vat === null
        ? 'VAT that can be reclaimed is no cost: give the net amounts if there was any.'
        : `VAT that can be reclaimed is no cost: column ${p.vat.column} adds up to ${p.vat.total}. Give the net amounts if it was reclaimed.`
    }`,
  budgetWithoutYear:
    'Nothing says which financial year the budget is for, so no test can use it. Write the year into the title or a column: "2025/26".',
  restated: (p: { where: string; by: string }) =>
    `adds up the lines of ${p.where} by ${p.by}; counted there, not here`,
  byCostCentre: (p: { centre: string }) => `posted to the international cost centre "${p.centre}"`,
  byWords: (p: { words: string }) => `found by its words: "${p.words}"`,
  byPartner: (p: { partner: string }) => `names the partner ${p.partner} together with the words of a link`,
  byHand: 'marked as international by hand',
  notInternational: 'no international cost centre, no words of a link, no partner named',
  recharged: (p: { where: string }) => `paid on behalf of a partner council and recharged to it (${p.where})`,
  recharge: 'recharge to a partner council: money held for others, not income of the council',
  originalBudget: (p: { year: string }) => `original budget ${p.year}`,
  revisedBudget: (p: { year: string }) => `revised budget ${p.year}`,
  statedActual: (p: { year: string }) => `actual ${p.year} as the budget sheet states it`,
} as const;
