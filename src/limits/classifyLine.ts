import { say } from '../core/messages';
import type { FinancialYear } from '../core/financialYear';
import { pence, type Pence } from '../core/pence';
import { sharePortions, type Portion } from '../spending/heldForOthers';
import {
  internationalTest,
  NOT_INTERNATIONAL,
  type International,
  type KnownPartner,
} from '../spending/international';
import { wordsOf, type SpendLine } from '../spending/spendLine';
import type { Choices } from './choices';
import { councilRule, type CouncilRule } from './councilRules';
import type { JudgedLine, Judgement, Treatment } from './judgement';
import { lineReferences } from './lineReference';
import { LINE_RULES } from './lineRules';
import type { Nation } from './powers';

/** What a person decided for one line on the working sheet. */
export interface HandDecision {
  readonly treatment: Treatment | null;
  readonly power: string | null;
  readonly by: string | null;
}

export interface ClassifyOptions {
  readonly partners: readonly KnownPartner[];
  readonly nation: Nation | null;
  readonly choices: Choices;
  readonly rules: readonly CouncilRule[];
  /** By line reference. */
  readonly byHand: ReadonlyMap<string, HandDecision>;
}

export interface Classified {
  /** International, queried or decided by hand, in ledger order. */
  readonly lines: readonly JudgedLine[];
  /** All other lines, summed by year and reason. */
  readonly rest: readonly Rest[];
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
  const test = internationalTest(options.partners);
  const shown = new Map<SpendLine, International>();
  for (const line of lines) {
    const found = test(line);
    if (found.international || isAsked(line, options)) shown.set(line, found);
  }
  const references = lineReferences(lines, shown.keys(), options.byHand.keys());
  const rest = new RestOfLedger();
  const own = lines.filter((line) => {
    if (shown.has(line) || options.byHand.has(references.get(line) ?? '')) return true;
    rest.add(line);
    return false;
  });
  const judged = sharePortions(own).map((portion): JudgedLine => {
    const ref = references.get(portion.line) ?? '';
    return {
      ...judge(portion, ref, shown.get(portion.line) ?? NOT_INTERNATIONAL, options),
      ref: portion.share === 'held' ? `${ref}/held` : ref,
      line: portion.line,
      amount: portion.amount,
    };
  });
  return { lines: judged, rest: rest.sums() };
}

/** Lines that a question of their own, a column of the ledger or a rule of the council brings into the working. */
function isAsked(line: SpendLine, { rules }: ClassifyOptions): boolean {
  return (
    line.query !== null ||
    line.power !== null ||
    line.treatment !== null ||
    rules.some((rule) => rule.matches(line))
  );
}

/** Everything that is not international, one sum a year. */
class RestOfLedger {
  private readonly years = new Map<
    FinancialYear | null,
    { lines: number; amount: number; example: boolean }
  >();

  add({ year, amount, example }: SpendLine): void {
    const sum = this.years.get(year);
    if (!sum) {
      this.years.set(year, { lines: 1, amount, example });
      return;
    }
    sum.lines += 1;
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

/** People first, then the questions of the row itself, then the rules in their order. */
function judge(portion: Portion, ref: string, found: International, options: ClassifyOptions): Judgement {
  const { line } = portion;
  const standard = standardJudgement(portion, found, options);
  const hand = options.byHand.get(ref);
  if (hand && portion.share === 'own')
    return decided(standard, hand.treatment, hand.power, say.limits.byHand({ who: hand.by }), 'by-hand');
  if (line.query !== null) {
    return {
      route: standard.route,
      treatment: 'queried',
      power: null,
      flags: [...standard.flags, 'row-query'],
      reason: line.query,
      rule: 'row-query',
    };
  }
  const rule = options.rules.find((one) => one.matches(line));
  if (rule && portion.share === 'own') {
    return decided(
      { ...standard, route: rule.route ?? standard.route },
      rule.treatment,
      rule.power,
      rule.reason,
      'council-rule',
    );
  }
  if ((line.power !== null || line.treatment !== null) && portion.share === 'own') {
    const own = councilRule({ pattern: '', treatment: line.treatment, power: line.power });
    return decided(standard, own.treatment, line.power, say.limits.byHand({ who: null }), 'ledger-column');
  }
  return line.year === null && standard.treatment !== 'heldForOthers'
    ? { ...standard, treatment: 'queried', flags: [...standard.flags, 'no-year'], reason: say.limits.noYear }
    : standard;
}

function standardJudgement(
  portion: Portion,
  found: International,
  { nation, choices }: ClassifyOptions,
): Judgement {
  if (!found.international) {
    return {
      route: 'notInternational',
      treatment: 'notInternational',
      power: null,
      flags: [],
      reason: found.reason,
      rule: 'not-international',
    };
  }
  const facts = { portion, words: wordsOf(portion.line), found, nation, choices };
  for (const rule of LINE_RULES) {
    if (!rule.applies(facts)) continue;
    const judgement = rule.judge(facts);
    return {
      ...judgement,
      rule: rule.id,
      flags: [
        ...judgement.flags,
        ...bookkeeping(facts.words),
        ...(found.by === 'costCentre' ? [] : ['name-only']),
      ],
      reason: withContext(judgement.reason, [found.reason, portion.line.yearReason]),
    };
  }
  throw new Error('The last line rule applies to everything');
}

/** The reason, then how the line was found: after a sentence as one of its own, after a clause as another clause. */
function withContext(reason: string, context: readonly (string | null)[]): string {
  const found = context.filter((text) => text !== null).join('; ');
  if (!reason.endsWith('.')) return [reason, found].filter((text) => text !== '').join('; ');
  return `${reason} ${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
}

/** A person's decision over the standard one: a power other than the 1993 Act takes the line out of its tests. */
function decided(
  standard: Judgement,
  treatment: Treatment | null,
  power: string | null,
  reason: string,
  rule: string,
): Judgement {
  const otherPower = power !== null && !/1993|overseas assistance/i.test(power);
  const now = treatment ?? (otherPower ? 'otherPower' : power === null ? standard.treatment : 'counted');
  const route =
    now === 'otherPower'
      ? 'otherPower'
      : now === 'notInternational'
        ? 'notInternational'
        : standard.route === 'notInternational'
          ? 'twinning'
          : standard.route;
  return { route, treatment: now, power, flags: standard.flags, reason, rule };
}

function bookkeeping(words: string): string[] {
  const flags: string[] = [];
  if (/\baccru/.test(words)) flags.push('accrual');
  if (/\brevers/.test(words)) flags.push('reversal');
  if (/\b(?:prepaid|prepayment|deposit|in advance)\b/.test(words)) flags.push('prepayment');
  return flags;
}
