/** Sentences about ledger lines: which year they concern, whether they are international, whose money they are. */
/** Money from a partner council that does not go with a line of its year. */
interface Returned {
  readonly amount: string;
  readonly from: string;
  readonly year: string;
  /** Why, as a sentence without its full stop. */
  readonly reason: string;
}

export const spendingMessages = {
  prepaid: (p: { event: string; posted: string; year: string }) =>
    `paid in ${p.posted} for ${p.event}: a prepayment belongs to ${p.year}`,
  closingPeriod: (p: { period: string; year: string }) => `period ${p.period} closes ${p.year}`,
  seenBefore: (p: { where: string }) =>
    `The same posting stands at ${p.where}. If the two exports overlap, say so; if these are two payments, confirm both.`,
  otherCurrency: (p: { currency: string; when: string | null }) =>
    `The amount is in ${p.currency}, not in pounds, and no rate was given for ${p.when ?? 'it, which has no date'}. Enter it in pounds, or give the rate on a sheet "Exchange rates": currency, from, to, currency units per £1, source.`,
  rateUnsourced: (p: { currency: string; where: string }) =>
    `The amount is in ${p.currency}, and the rate for its day (${p.where}) names no source, so nothing was converted. Say where the rate was taken from.`,
  ratesDiffer: (p: { currency: string; when: string; first: string; second: string }) =>
    `The amount is in ${p.currency}, and two different rates are given for ${p.when}: ${p.first}, and ${p.second}. Take out the one that does not hold.`,
  converted: (p: {
    amount: string;
    currency: string;
    rate: string;
    per: 'pound' | 'unit';
    days: string;
    from: string;
    where: string;
  }) =>
    `${p.amount} ${p.currency} at ${p.per === 'pound' ? `${p.rate} to the pound` : `£${p.rate} for one`}, the rate of ${p.days} (${p.from}; ${p.where})`,
  rateWay: (p: { currency: string }) =>
    `The heading does not say which way the rate for ${p.currency} counts, so nothing was converted with it. Head the column "Currency units per £1" or "Pounds per unit".`,
  rateLacks: (p: { currency: string }) =>
    `The rate for ${p.currency} lacks its date, or is not above nil. Give the rate and the day or month that it is for.`,
  rateWithoutSource: (p: { currency: string }) =>
    `The rate for ${p.currency} names no source, so nothing was converted with it. Say where it was taken from: in a column "Source", or above the table.`,
  vatAdded: (p: { column: string; header: string; total: string; amounts: string }) =>
    `Column ${p.column} ("${p.header}") comes to ${p.total}. It is a cost, and each line of it stands beside its amount of column ${p.amounts}. If column ${p.amounts} holds it already, head that column "Gross".`,
  grossAmounts: (p: { column: string; header: string; vat: { column: string; total: string } | null }) =>
    `The amounts were read from column ${p.column} ("${p.header}"), which holds VAT, because no column holds the net. ${
      p.vat === null
        ? 'VAT that can be reclaimed is no cost: give the net amounts if there was any.'
        : `VAT that can be reclaimed is no cost: column ${p.vat.column} adds up to ${p.vat.total}. Give the net amounts if it was reclaimed.`
    }`,
  spendIsMinus: (p: { words: string; column: string }) =>
    `The sheet says "${p.words}", so the amounts of column ${p.column} were turned round: a minus there is spend, a plus is money that came in.`,
  signsUnsaid: (p: { column: string; below: number; lines: number }) =>
    `${p.below} of the ${p.lines} amounts in column ${p.column} that nothing calls a credit are below nil. Is spending shown as minus here? Write "Spending is shown as minus" above the table, or "Spending is shown as plus" if these are credits.`,
  signsContradict: (p: { words: string; column: string; below: number; lines: number }) =>
    `The sheet says "${p.words}", but only ${p.below} of the ${p.lines} amounts in column ${p.column} that nothing calls a credit are below nil. Nothing was turned round. Correct the sentence, or the amounts.`,
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
  loneRecharge:
    'recharge to a partner council: money held for others, not income of the council; no line is known that it pays a share of',
  laterRecharge: (p: { year: string; where: string }) =>
    `recharge to a partner council of what was spent in ${p.year} (${p.where}): money held for others, not income of the council`,
  excessRecharge: (p: { where: string }) =>
    `more came back from partner councils than the lines that they pay for cost (${p.where}): held for others until somebody says what it is`,
  aPartnerCouncil: 'a partner council',
  itsYear: 'its year',
  loneRechargeAsked: (p: { amount: string; from: string; year: string }) =>
    `${p.amount} came back from ${p.from}, and no line of ${p.year} names what it pays a share of. The cost still stands as the council’s own, so its spend may be too high by as much. Split the lines that it pays for on the sheet Limit rules, with that part held for others.`,
  laterRechargeAsked: (p: Returned) =>
    `${p.amount} came back from ${p.from} in ${p.year}. ${p.reason}. The spend of the year before still stands whole as the council’s own. If the recharge belongs to that year, enter it under "Your year" beside the line on the sheet Limit working, with who decided and why.`,
  excessRechargeAsked: (p: Returned) =>
    `${p.amount} of what came back from ${p.from} in ${p.year} has no cost. ${p.reason}. Say on the sheet Limit working what it is: a share of a line that was not found, of a later one, or income.`,
  originalBudget: (p: { year: string }) => `original budget ${p.year}`,
  revisedBudget: (p: { year: string }) => `revised budget ${p.year}`,
  statedActual: (p: { year: string }) => `actual ${p.year} as the budget sheet states it`,
} as const;
