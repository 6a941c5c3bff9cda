/** One posting as a finance system exports it. Money in whole pence; null where the amount is blank. */
export interface LedgerLine {
  /** Post date, ISO. */
  readonly date: string;
  readonly costCentre: CostCentre;
  readonly account: Account;
  readonly supplier: string;
  readonly description: string;
  readonly net: number | null;
  /** Null where the amount is blank. */
  readonly vat: number | null;
  readonly journal: boolean;
}

export type CostCentre = readonly [code: string, name: string];
export type Account = readonly [code: string, name: string];

/** A supplier's invoice; pounds in, pence kept. */
export function invoice(
  date: string,
  costCentre: CostCentre,
  account: Account,
  supplier: string,
  description: string,
  pounds: number | null,
  vatPounds = 0,
): LedgerLine {
  return {
    date,
    costCentre,
    account,
    supplier,
    description,
    net: pounds === null ? null : Math.round(pounds * 100),
    vat: pounds === null ? null : Math.round(vatPounds * 100),
    journal: false,
  };
}

/** A posting between the council's own books: accruals, reversals, recharges. */
export function journal(
  date: string,
  costCentre: CostCentre,
  account: Account,
  supplier: string,
  description: string,
  pounds: number,
): LedgerLine {
  return { ...invoice(date, costCentre, account, supplier, description, pounds), journal: true };
}
