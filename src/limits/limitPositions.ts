import { previousYear, type FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import type { BudgetTable } from '../spending/budgets';
import { coverageOf, type Coverage } from '../spending/coverage';
import { exchangeRates, type RatesTable } from '../spending/exchangeRates';
import type { KnownPartner } from '../spending/international';
import type { ordersKind } from '../spending/kinds';
import type { LedgerTable } from '../spending/ledgerTable';
import { spendLines } from '../spending/spendLines';
import type { SpendLine } from '../spending/spendLine';
import type { ReadTable, UnknownTable } from '../tables/readTable';
import { auditSamples, type AuditSample } from './auditSample';
import { authorisationFrom, type Authorisation } from './authorisation';
import { authorisationFindings } from './authorisationFindings';
import type { Body } from './body';
import { partnershipOf } from './byPartnership';
import { choicesFrom, type Choices } from './choices';
import { chosenPopulation } from './chosenPopulation';
import { classifyLines, type Classified, type HandDecision, type Rest } from './classifyLine';
import { classedDifferently } from './classedDifferently';
import { councilRules, writtenRules } from './councilRules';
import type { EnteredAuthorisation } from './enteredAuthorisation';
import { commitmentsOf } from './commitments';
import { isInternationalText } from './internationalText';
import { SIGN_OPEN, type JudgedLine } from './judgement';
import { lateInvoiceQuestions } from './lateInvoices';
import { loneRecharges } from './loneRecharges';
import type { authorisationKind, choicesKind, rulesKind } from './kinds';
import { nothingFound, yearWithoutLines } from './nothingFound';
import { placePlans, type PlacedPlan } from './placePlans';
import { plansFrom, type Plan } from './plans';
import type { plansKind } from './plansKind';
import { overlapFinding, overlapsOf } from './overlaps';
import type { Position } from './position';
import type { PositionInput } from './positionInput';
import { positionOf, positionsOf, ROUTES } from './positions';
import { previousActual } from './previousActual';
import { recordedAmounts } from './recordedAmounts';
import { withRecordedPowers, type RecordedPower } from './recordedPowers';
import { statedFigures } from './statedFigures';
import type { RuleEntries } from './ruleEntries';
import { standardDecisions } from './standardDecisions';
import type { StatedPopulation } from './statedPopulations';
import { unreadLedgerFindings, unreadLedgers } from './unreadLedgers';
import { whatIf, type WhatIf } from './whatIf';
import { yearsOf, type YearRow } from './years';

export interface LimitsInput {
  readonly ledgers: readonly LedgerTable[];
  /** Parts of sheets that are no table of any kind; some may be ledgers that could not be read. */
  readonly unknown?: readonly UnknownTable[];
  readonly budgets: readonly BudgetTable[];
  readonly orders: readonly ReadTable<typeof ordersKind>[];
  /** Rates of exchange that the council gives. */
  readonly rates?: readonly RatesTable[];
  readonly rules: readonly ReadTable<typeof rulesKind>[];
  readonly choices: readonly ReadTable<typeof choicesKind>[];
  readonly authorisations: readonly ReadTable<typeof authorisationKind>[];
  /** What people filled in on the generated authorisation sheet. */
  readonly enteredAuthorisation?: EnteredAuthorisation | null;
  /** What people recorded on the powers sheet, by kind of spend. */
  readonly recordedPowers?: readonly RecordedPower[];
  /** What the workbooks say of this council's population, of whatever year. */
  readonly populations: readonly StatedPopulation[];
  readonly partners: readonly KnownPartner[];
  /** Names that no output may show, as the logs of visits tell them. */
  readonly keptBack?: readonly string[];
  /** What the council means to spend: on its sheets, and as a person asks at the door. */
  readonly plans?: readonly ReadTable<typeof plansKind>[];
  readonly asked?: readonly Plan[];
  readonly body: Body | null;
  /** True where the ledgers are of more than one council: then no sum is one council's. */
  readonly severalCouncils?: boolean;
  /** Decisions on single lines, by reference, from the working sheet. */
  readonly byHand: ReadonlyMap<string, HandDecision>;
  /** What people entered on the sheet of rules: rules, splits, decisions on standard rules. */
  readonly entered: RuleEntries;
  readonly year: FinancialYear | null;
}

export interface Limits {
  readonly positions: readonly Position[];
  /** Every year with international lines, whichever year was asked for. */
  readonly years: readonly YearRow[];
  /** What the plans would change, a test and year each. */
  readonly whatIf: readonly WhatIf[];
  readonly lines: readonly JudgedLine[];
  readonly rest: readonly Rest[];
  /** Lines drawn for the auditor, where somebody recorded how. */
  readonly samples: readonly AuditSample[];
  /** What people entered about rules, and how many lines each rule of theirs takes. */
  readonly entered: RuleEntries;
  readonly decides: Classified['decides'];
  /** Every posting read, for the full listing. */
  readonly all: readonly SpendLine[];
  readonly coverage: ReadonlyMap<FinancialYear, Coverage>;
  readonly choices: Choices;
  readonly body: Body | null;
  readonly recordedPowers: readonly RecordedPower[];
  readonly authorisation: Authorisation;
  readonly findings: readonly Finding[];
}

/** The whole calculation: ledgers in, positions and the lines behind them out. */
export function limitPositions(input: LimitsInput): Limits {
  const rates = exchangeRates(input.rates ?? []);
  const { lines: all, unread, findings: asked } = spendLines(input.ledgers, rates, input.keptBack);
  const { choices, findings } = choicesFrom(input.choices);
  const nation = input.body?.nation ?? null;
  const council = councilRules([...input.entered.rules, ...writtenRules(input.rules)]);
  const standard = standardDecisions(input.entered.standard);
  const options = {
    partners: input.partners,
    nation,
    choices,
    rules: council.rules,
    standard,
    splits: input.entered.splits,
    byHand: input.byHand,
  };
  const judged = classifyLines(all, options);
  const powers = withRecordedPowers(judged.lines, input.recordedPowers ?? []);
  const classified = { ...judged, lines: powers.lines };
  const centres = new Set(
    classified.lines.flatMap(({ line, flags }) =>
      flags.includes('name-only') || line.costCentre === null ? [] : [line.costCentre.toLowerCase()],
    ),
  );
  const coverage = coverageOf(all);
  const authorisation = authorisationFrom(input.authorisations, input.enteredAuthorisation ?? null);
  const recorded = recordedAmounts(choices);
  const orders = commitmentsOf(input.orders, all, options);
  const rests: PositionInput = {
    lines: classified.lines,
    coverage,
    budgets: statedFigures(input.budgets, centres),
    commitments: orders.commitments,
    // An unread row matters to a position only where its words are those of international work.
    unread: unread.filter(({ words }) => isInternationalText(words)),
    unreadLedgers: unreadLedgers(input.unknown ?? []),
    body: input.body,
    severalCouncils: input.severalCouncils === true,
    choices,
    recorded,
    partnershipOf: partnershipOf(input.partners, options.rules),
    authorisation,
    population: chosenPopulation(choices.population, input.populations, input.body),
  };
  const everyYear = positionsOf(rests);
  const written = plansFrom(input.plans ?? []);
  const { placed, findings: unplaced } = placePlans([...written.plans, ...(input.asked ?? [])], options);
  const drawn = auditSamples(classified.lines, choices.sample);
  return {
    positions: everyYear.filter(({ financialYear }) => input.year === null || financialYear === input.year),
    years: yearsOf(everyYear),
    whatIf: whatIfs(placed, rests),
    lines: classified.lines,
    rest: classified.rest,
    samples: drawn.samples,
    entered: input.entered,
    decides: classified.decides,
    all: classified.moved.size === 0 ? all : all.map((line) => classified.moved.get(line) ?? line),
    coverage,
    choices,
    body: input.body,
    recordedPowers: input.recordedPowers ?? [],
    authorisation,
    findings: [
      ...yearWithoutLines(input.year, everyYear),
      ...unreadLedgerFindings(rests.unreadLedgers),
      ...asked,
      ...findings,
      ...council.findings,
      ...standard.findings,
      ...classified.findings,
      ...recorded.findings,
      ...powers.findings,
      ...restatedFindings(rests, everyYear),
      ...changedSides(classified.lines),
      ...authorisationFindings(authorisation, {
        body: input.body,
        years: [...new Set(everyYear.map(({ financialYear }) => financialYear))],
      }),
      ...drawn.findings,
      ...written.findings,
      ...unplaced,
      ...orders.findings,
      ...lateInvoiceQuestions(classified.lines, options),
      ...lineFindings(classified.lines),
      ...loneRecharges(classified.lines),
      ...nothingFound(everyYear, all),
    ],
  };
}

/** Plans go to the year and the test that they belong to, whether or not it holds lines yet. */
function whatIfs(plans: readonly PlacedPlan[], rests: PositionInput): WhatIf[] {
  const groups = new Map<string, PlacedPlan[]>();
  for (const plan of plans) {
    const key = `${plan.year} ${plan.route}`;
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const first = group[0];
      return first ? [whatIf(positionOf(rests, first.year, first.route), group)] : [];
    })
    .sort(
      (one, other) =>
        Number(one.financialYear.slice(0, 4)) - Number(other.financialYear.slice(0, 4)) ||
        ROUTES.indexOf(one.route) - ROUTES.indexOf(other.route),
    );
}

/** Two outturns for the year that "twice" is taken of. */
function restatedFindings(rests: PositionInput, positions: readonly Position[]): Finding[] {
  return positions
    .filter(({ route }) => route === 'twinning')
    .flatMap(({ financialYear }) => {
      const { restated, figure } = previousActual(rests, previousYear(financialYear));
      if (restated === null) return [];
      const source = figure?.sources[0] ?? null;
      return [{ rule: 'limits.restated', strength: 'warning', message: restated, source }];
    });
}

/** Lines that count in one year and not in the next, in every year that the ledgers touch. */
function changedSides(lines: readonly JudgedLine[]): Finding[] {
  const years = new Set(lines.flatMap(({ line }) => line.year ?? []));
  return [...years].sort().flatMap((year) => classedDifferently(lines, year));
}

/**
 * Each question about a line is a finding at its cell. The VAT beside a line waits for the same answer; a question about the whole
 * ledger is a finding already.
 */
function lineFindings(lines: readonly JudgedLine[]): Finding[] {
  const queried = lines
    .filter(({ line, treatment }) => treatment === 'queried' && line.vatOn === undefined)
    .filter(({ flags }) => !flags.includes(SIGN_OPEN));
  const overlaps = overlapsOf(queried);
  const asked = new Set(overlaps.flatMap((overlap) => overlap.lines));
  return [
    ...overlaps.map(overlapFinding),
    ...queried
      .filter((line) => !asked.has(line))
      .map((line) => ({
        rule: `limits.${line.rule}`,
        strength: 'warning' as const,
        message: line.reason,
        source: line.line.source,
      })),
  ];
}
