import type { FinancialYear } from '../core/financialYear';
import type { Finding } from '../core/finding';
import { pence, type Pence } from '../core/pence';
import type { Source } from '../core/source';
import { sharePortions, type Portion } from '../spending/heldForOthers';
import {
  internationalTest,
  NOT_INTERNATIONAL,
  type International,
  type KnownPartner,
} from '../spending/international';
import { linePairs } from '../spending/linePairs';
import type { SpendLine } from '../spending/spendLine';
import type { Choices } from './choices';
import { idleRules, type CouncilRule } from './councilRules';
import { judgePortion } from './judgePortion';
import { fundedShares } from './fundedShares';
import type { HandDecision, JudgedLine } from './judgement';
import { linesInOtherYears } from './lateInvoices';
import { lineReferences } from './lineReference';
import type { Nation } from './powers';
import { splitsByLine, unknownSplits, type SplitPart } from './splitLine';
import type { StandardDecisions } from './standardDecisions';

export type { HandDecision };

export interface ClassifyOptions {
  readonly partners: readonly KnownPartner[];
  readonly nation: Nation | null;
  readonly choices: Choices;
  readonly rules: readonly CouncilRule[];
  readonly standard: Pick<StandardDecisions, 'switchedOff' | 'treatments'>;
  readonly splits: readonly SplitPart[];
  /** By line reference. */
  readonly byHand: ReadonlyMap<string, HandDecision>;
}

export interface Classified {
  /** International, queried or decided by hand, in ledger order. */
  readonly lines: readonly JudgedLine[];
  /** Lines that people put into another year, by the lines they were. */
  readonly moved: ReadonlyMap<SpendLine, SpendLine>;
  /** All other lines, summed by year and reason. */
  readonly rest: readonly Rest[];
  /** How many lines each rule of the council takes, by the cell it was written in. */
  readonly decides: readonly { readonly source: Source; readonly lines: number }[];
  /** Rules that decide nothing, and splits that cannot be followed. */
  readonly findings: readonly Finding[];
}

export interface Rest {
  readonly year: FinancialYear | null;
  readonly reason: string;
  readonly lines: number;
  readonly amount: Pence;
  readonly example: boolean;
}

/** Judges every line. The treatments of the result add up to the ledger's total. */
export function classifyLines(lines: readonly SpendLine[], options: ClassifyOptions): Classified {
  const { shown, ruled, deciding } = linesToShow(lines, options);
  const splits = splitsByLine(options.splits);
  const references = lineReferences(lines, shown.keys(), [...options.byHand.keys(), ...splits.keys()]);
  const isWanted = (line: SpendLine): boolean => {
    if (shown.has(line)) return true;
    const ref = references.get(line.vatOn ?? line);
    return ref !== undefined && (options.byHand.has(ref) || splits.has(ref));
  };
  const rest = new RestOfLedger();
  const own = lines.filter((line) => {
    if (isWanted(line)) return true;
    rest.add(line);
    return false;
  });
  const pairs = linePairs(own);
  const moved = linesInOtherYears(own, { ...options, pairs, references });
  const before = new Map([...moved].map(([line, now]) => [now, line]));
  const portions = sharePortions(own.map((line) => moved.get(line) ?? line));
  const funded = options.choices.partFunded === 'fundedPart' ? fundedShares(portions) : null;
  const findings: Finding[] = [];
  const judge = (portion: Portion): JudgedLine[] => {
    const line = before.get(portion.line) ?? portion.line;
    const judged = judgePortion(
      {
        portion,
        ref: references.get(line) ?? '',
        found: shown.get(line) ?? NOT_INTERNATIONAL,
        funded: funded?.get(portion) ?? null,
        rule: ruled.get(line) ?? null,
        pair: pairs.get(line) ?? null,
        split: splits.get(references.get(line.vatOn ?? line) ?? '') ?? null,
      },
      options,
    );
    findings.push(...judged.findings);
    return judged.lines;
  };
  return {
    lines: portions.flatMap(judge),
    moved,
    rest: rest.sums(),
    decides: [...deciding].map(([{ source }, count]) => ({ source, lines: count })),
    findings: [
      ...idleRules(options.rules, deciding, lines),
      ...findings,
      ...unknownSplits(splits, references.values()),
    ],
  };
}

/** The lines that the working shows, how they were found, and which rule of the council takes them. VAT goes with its line. */
function linesToShow(lines: readonly SpendLine[], { partners, rules, standard }: ClassifyOptions) {
  const test = internationalTest(partners, standard.switchedOff);
  const shown = new Map<SpendLine, International>();
  const ruled = new Map<SpendLine, CouncilRule>();
  const deciding = new Map<CouncilRule, number>();
  for (const line of lines) {
    const { vatOn } = line;
    if (vatOn) {
      const [found, taken] = [shown.get(vatOn), ruled.get(vatOn)];
      if (found) shown.set(line, found);
      if (taken) ruled.set(line, taken);
      continue;
    }
    const found = test(line);
    const rule = rules.find((one) => one.matches(line));
    if (rule) {
      ruled.set(line, rule);
      deciding.set(rule, (deciding.get(rule) ?? 0) + 1);
    }
    if (found.international || rule || speaksForItself(line)) shown.set(line, found);
  }
  return { shown, ruled, deciding };
}

/** Lines that a question of their own or a column of the ledger brings into the working. */
function speaksForItself({ query, power, treatment }: SpendLine): boolean {
  return query !== null || power !== null || treatment !== null;
}

/** Everything that is not international, one sum a year. */
class RestOfLedger {
  private readonly years = new Map<
    FinancialYear | null,
    { lines: number; amount: number; example: boolean }
  >();

  add({ year, amount, example, vatOn }: SpendLine): void {
    const sum = this.years.get(year);
    if (!sum) {
      this.years.set(year, { lines: 1, amount, example });
      return;
    }
    // VAT is money of the line that it stands beside, not a line more.
    if (vatOn === undefined) sum.lines += 1;
    sum.amount += amount;
    sum.example ||= example;
  }

  sums(): Rest[] {
    return [...this.years].map(([year, { lines, amount, example }]) => ({
      year,
      reason: NOT_INTERNATIONAL.reason,
      lines,
      amount: pence(amount),
      example,
    }));
  }
}
