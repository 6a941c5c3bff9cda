import { calendarDate } from '../../src/core/calendarDate';
import { bodyOf, type Body } from '../../src/limits/body';
import { authorisationKind, choicesKind, rulesKind } from '../../src/limits/kinds';
import type { RecordedPower } from '../../src/limits/recordedPowers';
import type { Nation } from '../../src/limits/powers';
import { limitPositions, type Limits, type LimitsInput } from '../../src/limits/limitPositions';
import { NO_RULE_ENTRIES, type RuleEntries } from '../../src/limits/ruleEntries';
import { plansKind } from '../../src/limits/plansKind';
import { budgetKind, ledgerKind, ordersKind, ratesKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import { tablesOf } from '../../src/tables/readTable';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from '../tables/gridOf';

/** date, description, pounds; the rest is filled in. */
export type Posting = readonly [date: string, description: string, pounds: number, more?: Partial<Columns>];

interface Columns {
  readonly supplier: string;
  readonly centre: string;
  readonly account: string;
  readonly period: string;
  readonly power: string;
  readonly document: string;
  /** These columns stand in the ledger only where a posting fills them. */
  readonly currency: string;
  readonly invoiced: string;
  /** Irrecoverable, in pounds. */
  readonly vat: number;
}

const SOMETIMES = { currency: 'Currency', invoiced: 'Invoice Date', vat: 'Irrecoverable VAT' } as const;

const HEADER = [
  'Doc No',
  'Post Date',
  'Period',
  'Cost Centre',
  'CC Description',
  'Account Description',
  'Supplier Name',
  'Line Description',
  'Net Amount',
  'Power',
];

/** A ledger with a posting in every month of the years named, so that its coverage is whole, and the lines given. */
export function ledgerOf(postings: readonly Posting[], wholeYears: readonly number[] = []): CellValue[][] {
  const filler = wholeYears.flatMap((start) =>
    Array.from({ length: 12 }, (_, month): Posting => {
      const at = ((month + 3) % 12) + 1;
      return [
        `${at < 4 ? start + 1 : start}-${String(at).padStart(2, '0')}-15`,
        'Gritting salt',
        10,
        { centre: 'Highways' },
      ];
    }),
  );
  const sometimes = (['currency', 'invoiced', 'vat'] as const).filter((column) =>
    postings.some(([, , , more]) => more?.[column] !== undefined),
  );
  return [
    [...HEADER, ...sometimes.map((column) => SOMETIMES[column])],
    ...[...postings, ...filler].map(([date, description, pounds, more = {}], at): CellValue[] => [
      more.document ?? `D${String(at + 1).padStart(4, '0')}`,
      date,
      more.period ?? null,
      more.centre === 'Highways' ? 'CC1' : 'CC9',
      more.centre ?? 'International Relations',
      more.account ?? 'General supplies',
      more.supplier ?? 'Example Ltd',
      description,
      pounds,
      more.power ?? null,
      ...sometimes.map((column) => more[column] ?? null),
    ]),
  ];
}

export interface Case {
  readonly ledger: CellValue[][];
  readonly budget?: CellValue[][];
  readonly orders?: CellValue[][];
  readonly rates?: CellValue[][];
  readonly choices?: CellValue[][];
  readonly rules?: CellValue[][];
  readonly authorisation?: CellValue[][];
  readonly council?: string | Body | null;
  readonly nation?: Nation | null;
  readonly byHand?: LimitsInput['byHand'];
  readonly recordedPowers?: readonly RecordedPower[];
  readonly entered?: Partial<RuleEntries>;
  readonly populations?: LimitsInput['populations'];
  readonly partners?: LimitsInput['partners'];
  readonly secondBudget?: CellValue[][];
  readonly plans?: CellValue[][];
  readonly asked?: NonNullable<LimitsInput['asked']>;
}

const KINDS = [
  ledgerKind,
  budgetKind,
  ordersKind,
  choicesKind,
  rulesKind,
  authorisationKind,
  plansKind,
  ratesKind,
];

/** The whole calculation over sheets as a council would have them. */
export function limitsOf(one: Case): Limits {
  const sheets = {
    Ledger: one.ledger,
    Budget: one.budget,
    Outturn: one.secondBudget,
    Plans: one.plans,
    Orders: one.orders,
    'Exchange rates': one.rates,
    Choices: one.choices,
    Rules: one.rules,
    Authorisation: one.authorisation,
  };
  const tables = Object.entries(sheets).flatMap(([sheet, rows]) =>
    rows ? recognise(gridOf(rows, { sheet }), KINDS) : [],
  );
  return limitPositions({
    ledgers: tablesOf(tables, ledgerKind),
    budgets: tablesOf(tables, budgetKind),
    orders: tablesOf(tables, ordersKind),
    rates: tablesOf(tables, ratesKind),
    rules: tablesOf(tables, rulesKind),
    choices: tablesOf(tables, choicesKind),
    authorisations: tablesOf(tables, authorisationKind),
    populations: one.populations ?? [],
    plans: tablesOf(tables, plansKind),
    asked: one.asked ?? [],
    partners: one.partners ?? [{ key: 'toyota', partner: 'Toyota City', country: 'Japan', own: true }],
    body:
      typeof one.council === 'object'
        ? one.council
        : bodyOf(
            one.council ?? 'Derbyshire County Council',
            one.nation === undefined ? 'England' : one.nation,
          ),
    byHand: one.byHand ?? new Map(),
    recordedPowers: one.recordedPowers ?? [],
    entered: { ...NO_RULE_ENTRIES, ...one.entered },
    year: null,
  });
}

/** A recorded choice of the previous-year figure. */
export function basis(value: string): CellValue[][] {
  return [
    ['Choice', 'Answer', 'Chosen by', 'Date'],
    ['Basis for the previous-year test', value, 'Section 151 officer', String(calendarDate('2025-05-01'))],
  ];
}
