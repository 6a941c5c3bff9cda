import type { CalendarDate } from '../core/calendarDate';
import type { WrittenRule } from '../limits/councilRules';
import type { RuleEntries, StandardDecision } from '../limits/ruleEntries';
import {
  OWN_RULES_TABLE,
  RULES_COLUMNS,
  RULES_SHEET,
  SPLITS_TABLE,
  STANDARD_RULES_TABLE,
} from '../limits/rulesSheet';
import type { SplitPart } from '../limits/splitLine';
import { treatmentNamed } from '../limits/treatmentNamed';
import { readDate } from '../tables/cells/readDate';
import { readMoney } from '../tables/cells/readMoney';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';

const words = RULES_COLUMNS;

/** What people entered on a sheet of limit rules that they hand back; rows that wait for an entry are none. */
export function ruleEntries(generated: readonly Grid[]): RuleEntries {
  const rows = (table: string): EnteredRow[] => enteredRows(generated, RULES_SHEET, table);
  return {
    rules: rows(OWN_RULES_TABLE).map(writtenRule).filter(isFilled),
    splits: rows(SPLITS_TABLE).flatMap(splitPart),
    standard: rows(STANDARD_RULES_TABLE).flatMap(standardDecision),
  };
}

function writtenRule(row: EnteredRow): WrittenRule {
  return {
    field: row.text(words.field),
    pattern: row.text(words.pattern),
    route: row.text(words.route),
    treatment: row.text(words.treatment),
    power: row.text(words.power),
    partnership: row.text(words.partnership),
    reason: row.text(words.reason),
    chosenBy: row.text(words.who),
    chosenOn: dateIn(row),
    source: row.source(words.pattern),
  };
}

function isFilled({ pattern, treatment, route, power }: WrittenRule): boolean {
  return [pattern, treatment, route, power].some((entry) => entry !== null);
}

function splitPart(row: EnteredRow): SplitPart[] {
  const ref = row.text(words.line);
  if (ref === null) return [];
  const treatment = row.text(words.treatment);
  return [
    {
      ref,
      amount: readMoney(row.cell(words.amount)?.value ?? null) ?? null,
      treatment: treatment === null ? null : treatmentNamed(treatment),
      power: row.text(words.power),
      by: row.text(words.who),
      on: dateIn(row),
      why: row.text(words.reason),
      source: row.source(words.amount),
    },
  ];
}

function standardDecision(row: EnteredRow): StandardDecision[] {
  const rule = row.text(words.rule);
  const treatment = row.text(words.yourTreatment);
  if (rule === null || treatment === null) return [];
  return [
    {
      rule,
      treatment,
      by: row.text(words.who),
      on: dateIn(row),
      why: row.text(words.reason),
      source: row.source(words.yourTreatment),
    },
  ];
}

function dateIn(row: EnteredRow): CalendarDate | null {
  const cell = row.cell(words.when);
  return cell ? (readDate(cell.value, cell.format, { order: 'dayFirst', system1904: false }) ?? null) : null;
}
