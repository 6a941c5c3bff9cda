import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { deciderAt } from '../core/decider';
import { say } from '../core/messages';
import { sourceText, type Source } from '../core/source';
import { textOf, type SpendLine } from '../spending/spendLine';
import { sourceOf, type ReadTable } from '../tables/readTable';
import type { Treatment } from './judgement';
import type { rulesKind } from './kinds';
import type { Route } from './position';
import { rulePattern } from './rulePattern';
import { treatmentNamed } from './treatmentNamed';

/** A rule that the council wrote itself. First match wins, before any rule of ours. */
export interface CouncilRule {
  readonly pattern: string;
  readonly matches: (line: SpendLine) => boolean;
  readonly route: Route | null;
  readonly treatment: Treatment | null;
  readonly power: string | null;
  readonly partnership: string | null;
  readonly reason: string;
  /** The cell of its pattern. */
  readonly source: Source;
}

/** A rule as a person wrote it on a rules sheet. */
export interface WrittenRule {
  readonly field: string | null;
  readonly pattern: string | null;
  readonly route: string | null;
  readonly treatment: string | null;
  readonly power: string | null;
  readonly partnership: string | null;
  readonly reason: string | null;
  readonly chosenBy: string | null;
  readonly chosenOn: CalendarDate | null;
  readonly source: Source;
}

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^(?:twinning|cultur\w*|previous[- ]year)\b/i, 'twinning'],
  [/^(?:other )?assist\w*|^population\b|^technical\b/i, 'assistance'],
  [/^extern\w*|^funded\b/i, 'externallyFunded'],
];

/** The rules of the council's own rules tables, as written. */
export function writtenRules(tables: readonly ReadTable<typeof rulesKind>[]): WrittenRule[] {
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.standing === 'used')
      .map(({ row, record }) => ({ ...record, source: sourceOf(table, row, 'pattern') })),
  );
}

/** Every rule that can be followed, in order; a rule that cannot, or names nobody, is a finding at its cell. */
export function councilRules(written: readonly WrittenRule[]): {
  readonly rules: readonly CouncilRule[];
  readonly findings: readonly Finding[];
} {
  const rules: CouncilRule[] = [];
  const findings: Finding[] = [];
  for (const one of written) {
    const rule = councilRule(one);
    if (typeof rule === 'string') findings.push(ruleFinding('rule', 'warning', rule, one.source));
    else {
      rules.push(rule);
      if (one.chosenBy === null)
        findings.push(ruleFinding('rule-unsigned', 'hint', say.lines.ruleUnsigned, one.source));
    }
  }
  return { rules, findings };
}

/**
 * A finding for each rule that decided nothing: no line holds its words, or earlier rules take them all.
 *
 * @param deciding The rules that took at least one line.
 */
export function idleRules(
  rules: readonly CouncilRule[],
  deciding: { has(rule: CouncilRule): boolean },
  lines: readonly SpendLine[],
): Finding[] {
  return rules
    .filter((rule) => !deciding.has(rule))
    .map((rule) => {
      const { pattern, source } = rule;
      const shadowed = lines.filter((line) => rule.matches(line));
      const by = rules.find((other) => shadowed.some((line) => other.matches(line)));
      if (by === undefined || by === rule)
        return ruleFinding('rule-idle', 'hint', say.lines.ruleMatchesNothing({ pattern }), source);
      const message = say.lines.ruleShadowed({
        pattern,
        lines: shadowed.length,
        by: sourceText(by.source),
      });
      return ruleFinding('rule-shadowed', 'warning', message, source);
    });
}

/** A rule from its words; a sentence where they are not understood. */
function councilRule(written: WrittenRule): CouncilRule | string {
  const find = written.pattern === null ? null : rulePattern(written.pattern);
  if (find === null || written.pattern === null) return say.lines.ruleWithoutPattern;
  const look = lookIn(written.field);
  if (look === null) return say.lines.ruleField({ field: written.field ?? '' });
  const treatment = written.treatment === null ? null : treatmentNamed(written.treatment);
  if (written.treatment !== null && treatment === null) {
    const known = Object.values(say.limits.treatmentNames).join(', ');
    return say.lines.ruleTreatment({ treatment: written.treatment, known });
  }
  const route = written.route === null ? null : routeNamed(written.route);
  if (written.route !== null && route === null) {
    const { twinning, assistance, externallyFunded } = say.limits.routeNames;
    const known = [twinning, assistance, externallyFunded].join(', ');
    return say.lines.ruleRoute({ route: written.route, known });
  }
  if (treatment === null && route === null && written.power === null) return say.lines.ruleDoesNothing;
  const when = written.chosenOn === null ? null : dateText(written.chosenOn);
  const who = written.chosenBy && deciderAt(written.chosenBy, written.source);
  return {
    pattern: written.pattern,
    matches: (line) => find(look(line)),
    route,
    treatment,
    power: written.power,
    partnership: written.partnership,
    reason: say.lines.byRule({ reason: written.reason, who, when }),
    source: written.source,
  };
}

function routeNamed(text: string): Route | null {
  return ROUTES.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
}

/** The part of a line that a rule looks in; null where the field names none. */
function lookIn(field: string | null): ((line: SpendLine) => string) | null {
  const text = (...parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null).join(' | ');
  const name = field?.trim() ?? '';
  if (name === '' || /^(?:all|any|any words|anywhere|everything|words|text)$/i.test(name))
    return (line) => text(textOf(line), line.costCentre);
  if (/supplier|payee|vendor|beneficiary|creditor|merchant/i.test(name)) return (line) => line.supplier ?? '';
  if (/cent(?:re|er)|^cc\b/i.test(name)) return (line) => text(line.costCentre, line.costCentreName);
  if (/account|code|nominal|subjective/i.test(name)) return (line) => text(line.account, line.accountName);
  if (/descr|narrative|purpose|detail/i.test(name)) return (line) => line.description ?? '';
  return null;
}

function ruleFinding(rule: string, strength: Finding['strength'], message: string, source: Source): Finding {
  return { rule: `limits.${rule}`, strength, message, source };
}
