import { money } from '../core/figure';
import { financialYearOf, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { NIL } from '../core/pence';
import { budgetsByYear, type BudgetTable } from '../spending/budgets';
import { coverageOf, type Coverage } from '../spending/coverage';
import { internationalTest, type KnownPartner } from '../spending/international';
import type { ordersKind } from '../spending/kinds';
import type { LedgerTable } from '../spending/ledgerTable';
import { spendLines } from '../spending/spendLines';
import type { SpendLine } from '../spending/spendLine';
import { sourceOf, type ReadTable } from '../tables/readTable';
import { authorisationFrom, type Authorisation } from './authorisation';
import type { Body } from './body';
import { choicesFrom, type Choices } from './choices';
import { chosenPopulation } from './chosenPopulation';
import { classifyLines, type HandDecision, type Rest } from './classifyLine';
import { councilRules } from './councilRules';
import type { JudgedLine } from './judgement';
import type { authorisationKind, choicesKind, rulesKind } from './kinds';
import type { Position } from './position';
import type { PositionInput } from './positionInput';
import { positionsOf } from './positions';
import type { StatedPopulation } from './statedPopulations';

export interface LimitsInput {
  readonly ledgers: readonly LedgerTable[];
  readonly budgets: readonly BudgetTable[];
  readonly orders: readonly ReadTable<typeof ordersKind>[];
  readonly rules: readonly ReadTable<typeof rulesKind>[];
  readonly choices: readonly ReadTable<typeof choicesKind>[];
  readonly authorisations: readonly ReadTable<typeof authorisationKind>[];
  /** What the workbooks say of this council's population, of whatever year. */
  readonly populations: readonly StatedPopulation[];
  readonly partners: readonly KnownPartner[];
  readonly body: Body | null;
  /** Decisions on single lines, by reference, from the working sheet. */
  readonly byHand: ReadonlyMap<string, HandDecision>;
  readonly year: FinancialYear | null;
}

export interface Limits {
  readonly positions: readonly Position[];
  readonly lines: readonly JudgedLine[];
  readonly rest: readonly Rest[];
  /** Every posting read, for the full listing. */
  readonly all: readonly SpendLine[];
  readonly coverage: ReadonlyMap<FinancialYear, Coverage>;
  readonly choices: Choices;
  readonly authorisation: Authorisation;
  readonly findings: readonly Finding[];
}

/** The whole calculation: ledgers in, positions and the lines behind them out. */
export function limitPositions(input: LimitsInput): Limits {
  const { lines: all, unread, findings: asked } = spendLines(input.ledgers);
  const { choices, findings } = choicesFrom(input.choices);
  const nation = input.body?.nation ?? null;
  const classified = classifyLines(all, {
    partners: input.partners,
    nation,
    choices,
    rules: councilRules(input.rules),
    byHand: input.byHand,
  });
  const centres = new Set(
    classified.lines.flatMap(({ line, flags }) =>
      flags.includes('name-only') || line.costCentre === null ? [] : [line.costCentre.toLowerCase()],
    ),
  );
  const coverage = coverageOf(all);
  const authorisation = authorisationFrom(input.authorisations);
  const positions = positionsOf({
    lines: classified.lines,
    coverage,
    budgets: budgetsByYear(input.budgets, centres),
    commitments: commitmentsOf(input),
    unread: unread.filter(({ words }) => isInternationalText(words)),
    body: input.body,
    choices,
    authorisation,
    population: chosenPopulation(choices.population, input.populations, input.body?.name ?? null),
    year: input.year,
  });
  return {
    positions,
    lines: classified.lines,
    rest: classified.rest,
    all,
    coverage,
    choices,
    authorisation,
    findings: [...asked, ...findings, ...lineFindings(classified.lines)],
  };
}

/** An unread row matters to a position only where its words are those of international work. */
function isInternationalText(words: string): boolean {
  return /\b(?:international|twinning|twin town|sister cit|overseas)\b/i.test(words);
}

function commitmentsOf(input: LimitsInput): PositionInput['commitments'] {
  const test = internationalTest(input.partners);
  return input.orders.flatMap((table) =>
    table.rows.flatMap((row) => {
      const { amount, date, supplier, description, costCentre, account, status } = row.record;
      const year = date === null ? null : financialYearOf(date);
      if (row.standing !== 'used' || amount === null || year === null) return [];
      const found = test({ ...BLANK_LINE, supplier, description, costCentre, account });
      const figure = money(
        amount,
        say.limits.ruleCommitted({ year }),
        [sourceOf(table, row.row, 'amount')],
        /\bexample\b/i.test(status ?? ''),
      );
      return found.international ? [{ year, route: 'twinning' as const, amount: figure }] : [];
    }),
  );
}

const BLANK_LINE: SpendLine = {
  key: '',
  amount: NIL,
  date: null,
  year: null,
  yearReason: null,
  supplier: null,
  description: null,
  costCentre: null,
  costCentreName: null,
  account: null,
  accountName: null,
  funder: null,
  power: null,
  treatment: null,
  partnership: null,
  example: false,
  query: null,
  source: { file: '', sheet: null, cell: '' },
};

/** Each question about a line is a finding at its cell. */
function lineFindings(lines: readonly JudgedLine[]): Finding[] {
  return lines
    .filter((line) => line.treatment === 'queried')
    .map((line) => ({
      rule: `limits.${line.rule}`,
      strength: 'warning',
      message: line.reason,
      source: line.line.source,
    }));
}
