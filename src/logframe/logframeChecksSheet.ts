import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { rowKey } from '../workbook/rowKey';
import {
  value,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { Logframe } from './logframe';

export const CHECKS_SHEET = 'logframe-checks';

const words = say.logframe.checksSheet;

/**
 * What reading and the checks found, errors first, each with its reason and its cell.
 *
 * @param more tables that stand below, such as the one in which checks are switched off.
 */
export function logframeChecksSheet(
  logframes: readonly Logframe[],
  more: readonly TableModel[] = [],
): SheetModel {
  const findings = logframes.flatMap((logframe) => logframe.findings);
  const sorted = STRENGTHS.flatMap((strength) => findings.filter((finding) => finding.strength === strength));
  const rows = new Map(sorted.map(rowOf).map((row) => [row.key, row]));
  return {
    id: CHECKS_SHEET,
    name: words.name,
    title: words.title,
    notes: rows.size === 0 ? [words.note, words.nothing] : [words.note],
    tables: [{ id: 'logframe.checks', caption: null, columns, rows: [...rows.values()] }, ...more],
    orientation: 'landscape',
  };
}

const STRENGTHS = ['error', 'warning', 'hint'] as const;

const columns: readonly ColumnModel[] = [
  {
    id: 'strength',
    header: words.columns.strength,
    owner: 'computed',
    type: 'text',
    width: 10,
    tones: { [words.strengths.error]: 'alert', [words.strengths.warning]: 'caution' },
  },
  { id: 'check', header: words.columns.check, owner: 'key', type: 'text', width: 30 },
  { id: 'finding', header: words.columns.finding, owner: 'key', type: 'text', width: 80 },
  { id: 'where', header: words.columns.where, owner: 'key', type: 'text', width: 30 },
];

function rowOf({ rule, strength, message, source }: Finding): RowModel {
  const check = nameOf(rule);
  const where = source === null ? '' : sourceText(source);
  const cells = {
    strength: value(words.strengths[strength]),
    check: value(check),
    finding: value(message),
    where: value(where === '' ? null : where),
  };
  return { key: rowKey(columns, cells), cells };
}

/** "L17 How much and by when". */
function nameOf(rule: string): string {
  const known = Object.entries(say.logframe.checks).find(([id]) => id === rule);
  return known === undefined ? words.reading : `${rule} ${known[1].name}`;
}
