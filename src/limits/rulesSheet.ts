import { dateText, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { poundsNumber } from '../core/pence';
import type { Source } from '../core/source';
import { INTERNATIONAL_RULES } from '../spending/international';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { WrittenRule } from './councilRules';
import type { JudgedLine } from './judgement';
import type { LineRuleId } from './lineRule';
import { LINE_RULES } from './lineRules';
import type { Route } from './position';
import { POWERS } from './powers';
import type { RuleEntries, StandardDecision } from './ruleEntries';
import type { SplitPart } from './splitLine';

export const RULES_SHEET = 'limit-rules';
export const OWN_RULES_TABLE = 'rules.own';
export const SPLITS_TABLE = 'rules.splits';
export const STANDARD_RULES_TABLE = 'rules.standard';

/** Headers that entries are read back by. */
export const RULES_COLUMNS = say.lines.headers;

export interface RulesSheetContent {
  readonly entered: RuleEntries;
  /** How many lines each rule of the council decides, by the cell it was written in. */
  readonly decides: readonly { readonly source: Source; readonly lines: number }[];
  readonly lines: readonly JudgedLine[];
  readonly findings: readonly Finding[];
}

/** Rows that wait for entries, beside those that are filled. */
const SPARE = 6;
const TREATMENTS = Object.values(say.limits.treatmentNames);
const ROUTES: readonly Route[] = ['twinning', 'assistance', 'externallyFunded'];
const POWER_NAMES = POWERS.map(({ name }) => name);

const words = RULES_COLUMNS;
const NUMBER: ColumnModel = { id: 'number', header: words.number, owner: 'key', type: 'text', width: 5 };
const WHO: readonly ColumnModel[] = [
  { id: 'reason', header: words.reason, owner: 'entered', type: 'text', width: 21 },
  { id: 'who', header: words.who, owner: 'entered', type: 'text', width: 15 },
  { id: 'when', header: words.when, owner: 'entered', type: 'date', width: 12 },
];
const STANDING: ColumnModel = {
  id: 'standing',
  header: words.standing,
  owner: 'computed',
  type: 'text',
  width: 18,
};

/**
 * Sheet "Limit rules": the council's own rules, lines split by hand, and the standard rules in their order, so that a person can see
 * why a line is treated as it is and overrule it.
 */
export function rulesSheet(content: RulesSheetContent, asOf: CalendarDate): SheetModel {
  return {
    id: RULES_SHEET,
    name: say.lines.sheetName,
    title: say.lines.sheetTitle({ asOf: dateText(asOf) }),
    notes: say.lines.sheetNotes,
    tables: [ownRules(content), splits(content), standardRules(content)],
    orientation: 'landscape',
  };
}

function ownRules({ entered, decides, findings }: RulesSheetContent): TableModel {
  const standing = standingOf(findings, decides);
  return {
    id: OWN_RULES_TABLE,
    caption: say.lines.ownCaption,
    columns: [
      NUMBER,
      enteredText('field', words.field, 14, say.lines.fieldNames),
      enteredText('pattern', words.pattern, 28),
      enteredText('treatment', words.treatment, 16, TREATMENTS),
      enteredText(
        'route',
        words.route,
        18,
        ROUTES.map((route) => say.limits.routeNames[route]),
      ),
      enteredText('power', words.power, 20, POWER_NAMES),
      enteredText('partnership', words.partnership, 16),
      ...WHO,
      STANDING,
    ],
    rows: withSpare(entered.rules, (rule: WrittenRule) => ({
      field: value(rule.field),
      pattern: value(rule.pattern),
      treatment: value(rule.treatment),
      route: value(rule.route),
      power: value(rule.power),
      partnership: value(rule.partnership),
      reason: value(rule.reason),
      who: value(rule.chosenBy),
      when: value(rule.chosenOn),
      standing: value(standing(rule.source)),
    })),
  };
}

function splits({ entered, findings }: RulesSheetContent): TableModel {
  const standing = standingOf(findings, []);
  return {
    id: SPLITS_TABLE,
    caption: say.lines.splitsCaption,
    columns: [
      NUMBER,
      enteredText('line', words.line, 14),
      { id: 'amount', header: words.amount, owner: 'entered', type: 'pounds', width: 28 },
      enteredText('treatment', words.treatment, 16, TREATMENTS),
      enteredText('power', words.power, 18, POWER_NAMES),
      ...WHO,
      { ...STANDING, width: 18 },
    ],
    rows: withSpare(entered.splits, (part: SplitPart) => ({
      line: value(part.ref),
      amount: value(part.amount === null ? null : poundsNumber(part.amount)),
      treatment: value(part.treatment === null ? null : say.limits.treatmentNames[part.treatment]),
      power: value(part.power),
      reason: value(part.why),
      who: value(part.by),
      when: value(part.on),
      standing: value(standing(part.source)),
    })),
  };
}

interface ShownRule {
  readonly id: LineRuleId;
  readonly source: string;
}

/** Where lines are found first, then what they are. */
const SHOWN: readonly ShownRule[] = [
  ...INTERNATIONAL_RULES.map(({ id, source }) => ({ id, source })),
  { id: 'partner-name', source: 'a place is named for many reasons; these words leave one' },
  ...LINE_RULES,
];

function standardRules({ entered, lines, findings }: RulesSheetContent): TableModel {
  const decided = new Map(entered.standard.map((decision) => [decision.rule, decision]));
  const counts = new Map<string, number>();
  for (const { rule } of lines) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const standing = standingOf(findings, []);
  return {
    id: STANDARD_RULES_TABLE,
    caption: say.lines.standardCaption,
    columns: [
      { ...NUMBER, owner: 'computed' },
      { id: 'rule', header: words.rule, owner: 'key', type: 'text', width: 14 },
      { id: 'looksFor', header: words.looksFor, owner: 'computed', type: 'text', width: 28 },
      { id: 'lines', header: words.found, owner: 'computed', type: 'count', width: 16 },
      { id: 'then', header: words.then, owner: 'computed', type: 'text', width: 18 },
      { id: 'source', header: words.source, owner: 'computed', type: 'text', width: 21 },
      enteredText('yourTreatment', words.yourTreatment, 16, [...TREATMENTS, say.lines.switchedOff]),
      ...WHO,
      STANDING,
    ],
    rows: SHOWN.map(({ id, source }, at): RowModel => {
      const decision = decided.get(id);
      return {
        key: id,
        cells: {
          number: value(String(at + 1)),
          rule: value(id),
          looksFor: value(say.lines.standard[id].looksFor),
          lines: value(counts.get(id) ?? 0),
          then: value(say.lines.standard[id].then),
          source: value(source),
          ...(decision ? decisionCells(decision, standing(decision.source)) : {}),
        },
      };
    }),
  };
}

function decisionCells(decision: StandardDecision, standing: string | null): RowModel['cells'] {
  return {
    yourTreatment: value(decision.treatment),
    reason: value(decision.why),
    who: value(decision.by),
    when: value(decision.on),
    standing: value(standing),
  };
}

function enteredText(id: string, header: string, width: number, choices?: readonly string[]): ColumnModel {
  return { id, header, owner: 'entered', type: 'text', width, ...(choices ? { choices } : {}) };
}

/** The rows that are filled and some that wait, numbered. */
function withSpare<T>(
  filled: readonly T[],
  cells: (one: T) => Readonly<Record<string, CellModel>>,
): RowModel[] {
  return Array.from({ length: filled.length + SPARE }, (_, at): RowModel => {
    const one = filled[at];
    const number = String(at + 1);
    return { key: number, cells: { number: value(number), ...(one === undefined ? {} : cells(one)) } };
  });
}

/** What became of the entry in a cell: the finding about it, else what it decides. */
function standingOf(
  findings: readonly Finding[],
  decides: RulesSheetContent['decides'],
): (source: Source) => string | null {
  const said = new Map<string, string>();
  for (const { source, lines } of decides) said.set(cellOf(source), say.lines.decides({ lines }));
  for (const { source, message } of findings) if (source !== null) said.set(cellOf(source), message);
  return (source) => said.get(cellOf(source)) ?? null;
}

function cellOf({ file, sheet, cell }: Source): string {
  return [file, sheet ?? '', cell].join('|');
}
