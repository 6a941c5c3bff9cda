import { dateText } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { decider } from '../core/decider';
import { say } from '../core/messages';
import { pence, type Pence } from '../core/pence';
import { sourceText } from '../core/source';
import type { Portion } from '../spending/heldForOthers';
import type { International } from '../spending/international';
import type { LinePair } from '../spending/linePairs';
import type { SpendLine } from '../spending/spendLine';
import type { Choices } from './choices';
import type { CouncilRule } from './councilRules';
import { SIGN_OPEN, type HandDecision, type JudgedLine, type Judgement, type Treatment } from './judgement';
import { lineContext } from './lineContext';
import { withoutVat } from './lineReference';
import { lineFacts, testOf, type LineFacts } from './lineRule';
import { LINE_RULES } from './lineRules';
import type { Nation } from './powers';
import { partDecision, partsOf, splitFinding, vatPartsOf, type SplitPart, type WholePart } from './splitLine';
import { routeUnder, underDecision, type StandardDecisions } from './standardDecisions';
import { treatmentNamed } from './treatmentNamed';

/** A line, or the council's or a partner's part of it, with all that is known of it beside its own words. */
export interface PortionToJudge {
  readonly portion: Portion;
  readonly ref: string;
  readonly found: International;
  /** The first rule of the council that takes the line. */
  readonly rule: CouncilRule | null;
  readonly pair: LinePair | null;
  /** The parts that a person split the line into. */
  readonly split: readonly SplitPart[] | null;
  /** The externally funded part of the amount; null where no share is stated, or none is asked for. */
  readonly funded: Pence | null;
}

export interface JudgeOptions {
  readonly nation: Nation | null;
  readonly choices: Choices;
  readonly standard: Pick<StandardDecisions, 'switchedOff' | 'treatments'>;
  readonly byHand: ReadonlyMap<string, HandDecision>;
}

/**
 * People first: a split, a decision on the line. Then the questions of the row itself, then the council's rules, then ours in
 * their order. The amounts of what comes out add up to the portion.
 */
export function judgePortion(
  given: PortionToJudge,
  options: JudgeOptions,
): { lines: JudgedLine[]; findings: Finding[] } {
  const { portion, ref, split } = given;
  if (portion.share !== 'own') {
    const part = PARTS[portion.share];
    const shown = part === undefined ? ref : `${ref}/${part}`;
    return { lines: [judged(given, shown, judgeWhole(given, options))], findings: [] };
  }
  if (split === null) return { lines: wholeOrFunded(given, options), findings: [] };
  const { vatOn } = portion.line;
  const parts = vatOn ? vatPartsOf(split, portion.amount, vatOn) : partsOf(split, portion.amount);
  if (typeof parts !== 'string') return { lines: splitParts(given, parts, options), findings: [] };
  const standing = judgeWhole(given, options);
  const refused: Judgement = { ...standing, treatment: 'queried', reason: parts, rule: 'split' };
  return { lines: [judged(given, ref, refused)], findings: vatOn ? [] : [splitFinding(split, parts)] };
}

/** Parts of a line that have a reference of their own. */
const PARTS: Partial<Readonly<Record<Portion['share'], string>>> = { held: 'held', excessRecharge: 'over' };

/** A decision on a line holds for its VAT, unless the VAT has one of its own. */
function handOf({ byHand }: JudgeOptions, ref: string): HandDecision | undefined {
  return byHand.get(ref) ?? byHand.get(withoutVat(ref));
}

/** One line for each part, with the decision of the person who split it; a later decision on a part goes before it. */
function splitParts(given: PortionToJudge, parts: readonly WholePart[], options: JudgeOptions): JudgedLine[] {
  const facts = factsOf(given, options, 'whole');
  const standard = byStandardRules(facts, given, options);
  return parts.map((part, at) => {
    const ref = `${given.ref}/${at + 1}`;
    const hand = handOf(options, ref);
    const decision = hand ? handReason(hand) : partDecision(part);
    const reason = say.lines.bySplit({ part: at + 1, parts: parts.length, decision });
    const { treatment, power } = hand ?? part;
    const judgement = decided(standard, testOf(facts), treatment, power, reason, 'by-hand');
    return {
      ...judgement,
      flags: [...judgement.flags, 'split'],
      ref,
      line: given.portion.line,
      amount: part.amount,
    };
  });
}

/** Where a recorded choice leaves only the funded part of a scheme outside the limits, the rest is judged by itself. */
function wholeOrFunded(given: PortionToJudge, options: JudgeOptions): JudgedLine[] {
  const { portion, ref, funded } = given;
  const judgement = judgeWhole(given, options);
  const facts = factsOf(given, options, 'whole');
  const { reference = null, percent = null } = facts.funding ?? {};
  const isWhole =
    options.choices.partFunded === 'wholeScheme' ||
    judgement.rule !== 'externally-funded' ||
    judgement.treatment !== 'externallyFunded' ||
    reference === null ||
    percent === null ||
    percent === 100 ||
    funded === null;
  if (isWhole) return [judged(given, ref, judgement)];
  const rest = byStandardRules(factsOf(given, options, 'ownPart'), given, options);
  const fundedReason = say.lines.fundedPart({ reference, percent });
  return [
    { ...judged(given, ref, { ...judgement, reason: fundedReason }), amount: funded },
    {
      ...judged(given, `${ref}/own`, {
        ...rest,
        flags: [...rest.flags, 'partly-funded'],
        reason: say.lines.ownPart({ percent, reason: rest.reason }),
      }),
      amount: pence(portion.amount - funded),
    },
  ];
}

function judged({ portion }: PortionToJudge, ref: string, judgement: Judgement): JudgedLine {
  return { ...judgement, ref, line: portion.line, amount: portion.amount };
}

function judgeWhole(given: PortionToJudge, options: JudgeOptions): Judgement {
  const { portion, ref, rule } = given;
  const { line } = portion;
  const isOwn = portion.share === 'own';
  const facts = factsOf(given, options, 'whole');
  const standard = byStandardRules(facts, given, options);
  const test = testOf(facts);
  const hand = handOf(options, ref);
  if (hand && isOwn && (hand.treatment !== null || hand.power !== null))
    return decided(standard, test, hand.treatment, hand.power, handReason(hand), 'by-hand');
  const asked = questionOf(line, standard);
  if (asked !== null) {
    const { flag, reason } = asked;
    return { ...standard, treatment: 'queried', flags: [...standard.flags, flag], reason, rule: 'row-query' };
  }
  if (rule && isOwn) {
    const under = { ...standard, route: rule.route ?? standard.route };
    return decided(under, rule.route ?? test, rule.treatment, rule.power, rule.reason, 'council-rule');
  }
  if ((line.power !== null || line.treatment !== null) && isOwn) {
    const treatment = line.treatment === null ? null : treatmentNamed(line.treatment);
    const reason = say.lines.byLedger({ where: sourceText(line.decidedAt ?? line.source) });
    return decided(standard, test, treatment, line.power, reason, 'ledger-column');
  }
  return line.year === null && standard.treatment !== 'heldForOthers'
    ? { ...standard, treatment: 'queried', flags: [...standard.flags, 'no-year'], reason: say.limits.noYear }
    : standard;
}

/** The question of the row itself, else the one about its ledger where a test could take the line. */
function questionOf(
  { query, ledgerQuery = null }: SpendLine,
  { route }: Judgement,
): { flag: string; reason: string } | null {
  if (query !== null) return { flag: 'row-query', reason: query };
  if (ledgerQuery === null || route === 'notInternational') return null;
  return { flag: SIGN_OPEN, reason: ledgerQuery };
}

function factsOf(
  { portion, found, pair }: PortionToJudge,
  { nation, choices }: JudgeOptions,
  part: 'whole' | 'ownPart',
): LineFacts {
  return lineFacts({ portion, found, nation, choices, pair, part });
}

function byStandardRules(
  facts: LineFacts,
  { found, portion }: PortionToJudge,
  { standard }: JudgeOptions,
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
  for (const rule of LINE_RULES) {
    if (standard.switchedOff.has(rule.id) || !rule.applies(facts)) continue;
    const judgement = underDecision({ ...rule.judge(facts), rule: rule.id }, testOf(facts), standard);
    const context = lineContext(facts);
    return {
      ...judgement,
      flags: [
        ...new Set([
          ...judgement.flags,
          ...context.flags,
          ...(found.by === 'costCentre' ? [] : ['name-only']),
        ]),
      ],
      reason: withContext(judgement.reason, [found.reason, portion.line.yearReason, ...context.reasons]),
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
  test: 'twinning' | 'assistance' | 'externallyFunded',
  treatment: Treatment | null,
  power: string | null,
  reason: string,
  rule: string,
): Judgement {
  const otherPower = power !== null && !/1993|overseas assistance/i.test(power);
  const now = treatment ?? (otherPower ? 'otherPower' : power === null ? standard.treatment : 'counted');
  return {
    route: routeUnder(now, standard.route, test),
    treatment: now,
    power,
    flags: standard.flags,
    reason,
    rule,
  };
}

function handReason({ by, on, why }: HandDecision): string {
  return say.lines.byHand({
    who: by && decider(by, say.deciders.namedBesideLine),
    when: on ? dateText(on) : null,
    why: why ?? null,
  });
}
