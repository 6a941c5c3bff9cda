import type { Finding } from '../core/finding';
import { deciderAt } from '../core/decider';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { JudgedLine } from './judgement';
import { POWER_FOR, SPEND_KINDS, spendKindOf, type SpendKind } from './spendKind';

/** The power that a person entered for a kind of spend, with who decided, in which role and when. */
export interface RecordedPower {
  readonly kind: SpendKind;
  readonly power: string;
  readonly decidedBy: string | null;
  readonly role: string | null;
  readonly date: string | null;
  readonly reason: string | null;
  readonly source: Source;
}

/**
 * The lines with the powers that people recorded for their kinds. A power other than the 1993 Act takes a line out of its tests;
 * the 1993 Act puts a line that waited for the answer under them. What was decided for a line itself, or by a rule of the council,
 * stands. A record without a person is not used.
 */
export function withRecordedPowers(
  lines: readonly JudgedLine[],
  recorded: readonly RecordedPower[],
): { readonly lines: JudgedLine[]; readonly findings: Finding[] } {
  const findings = recorded.flatMap((one) => objection(one) ?? []);
  const byKind = new Map(inForce(recorded).map((one) => [one.kind, one]));
  return {
    lines: lines.map((line) => {
      const kind = WAITS_OR_COUNTS.has(line.treatment) && !isDecided(line) ? spendKindOf(line) : null;
      const record = kind === null ? undefined : byKind.get(kind);
      return record ? relyingOn(line, record) : line;
    }),
    findings,
  };
}

/** The records that are used: each names a person, and none puts grants under an Act that does not authorise them. */
export function inForce(recorded: readonly RecordedPower[]): RecordedPower[] {
  return recorded.filter((one) => objection(one) === null);
}

/** A kind of spend by its name on the sheet. */
export function spendKindNamed(name: string): SpendKind | null {
  const wanted = name.trim().toLowerCase();
  return SPEND_KINDS.find((kind) => say.powers.kinds[kind].toLowerCase() === wanted) ?? null;
}

/** "monitoring officer, 2 May 2018": the name stays on the sheet. */
function decidedText({ decidedBy, role, date, source }: RecordedPower): string {
  const by = role ?? deciderAt(decidedBy ?? '', source);
  return say.powers.who({ by, on: date });
}

const WAITS_OR_COUNTS: ReadonlySet<JudgedLine['treatment']> = new Set(['queried', 'counted']);

/** A line with a decision of its own, or one that waits for another answer than a power. */
function isDecided({ rule, reason, treatment }: JudgedLine): boolean {
  if (['by-hand', 'council-rule', 'ledger-column'].includes(rule)) return true;
  if (treatment === 'queried' && !ASKS_FOR_POWER.has(rule)) return true;
  // Members and officers on one line need two answers.
  return reason.startsWith(say.lines.mixedTravel);
}

const ASKS_FOR_POWER: ReadonlySet<string> = new Set(['grant', 'members-visit', 'officers-travel']);

function relyingOn(line: JudgedLine, record: RecordedPower): JudgedLine {
  const { power } = record;
  const kind = say.powers.kinds[record.kind];
  const reason = say.powers.recorded({ kind, power, who: decidedText(record), reason: record.reason });
  const flags = [...line.flags, `${POWER_FOR}${record.kind}`];
  const decided = { ...line, power, reason, flags, rule: 'recorded-power' };
  return isOverseasAct(power)
    ? { ...decided, treatment: 'counted' }
    : { ...decided, treatment: 'otherPower', route: 'otherPower' };
}

function isOverseasAct(power: string): boolean {
  return /1993|overseas assistance/i.test(power);
}

function objection(record: RecordedPower): Finding | null {
  const { kind, power, source } = record;
  if (record.decidedBy === null) {
    const message = say.powers.withoutPerson({ kind: say.powers.kinds[kind], power });
    return { rule: 'powers.person', strength: 'warning', message, source };
  }
  return kind === 'grant' && isOverseasAct(power)
    ? { rule: 'powers.grant', strength: 'error', message: say.powers.notForGrants({ power }), source }
    : null;
}
