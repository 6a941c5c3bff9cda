import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { rowKey } from '../workbook/rowKey';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
} from '../workbook/sheetModel';
import type { Conversion } from './convertLogframe';
import { logframeSheet } from './logframeSheet';

const words = say.logframe.conversionSheets;

/**
 * What a conversion leaves with the officer: the logframe in the new layout, the gaps that only people can fill, and the
 * detail sheet with everything the layout has no place for.
 */
export function conversionSheets(conversions: readonly Conversion[]): SheetModel[] {
  return [
    logframeSheet(conversions.map(({ logframe }) => logframe)),
    gapsSheet(conversions),
    detailSheet(conversions),
  ];
}

const text = (
  id: string,
  header: string,
  width: number,
  owner: ColumnModel['owner'] = 'key',
): ColumnModel => ({
  id,
  header,
  owner,
  type: 'text',
  width,
});

const gapColumns: readonly ColumnModel[] = [
  text('gap', words.gaps.columns.gap, 90),
  text('where', words.gaps.columns.where, 30),
  text('answer', words.gaps.columns.answer, 30, 'entered'),
];

const detailColumns: readonly ColumnModel[] = [
  text('result', words.detail.columns.result, 16),
  text('part', words.detail.columns.part, 26),
  text('text', words.detail.columns.text, 70),
  text('source', words.detail.columns.source, 30),
];

function gapsSheet(conversions: readonly Conversion[]): SheetModel {
  const rows = conversions.flatMap(({ gaps }) =>
    gaps.map(({ message, source }) => ({
      gap: value(message),
      where: value(source === null ? null : sourceText(source)),
      answer: value(null),
    })),
  );
  const { name, title, note, none } = words.gaps;
  return sheet('logframe-gaps', name, title, rows.length === 0 ? none : note, gapColumns, rows);
}

function detailSheet(conversions: readonly Conversion[]): SheetModel {
  const rows = conversions.flatMap(({ carried }) =>
    carried.map((line) => ({
      result: value(line.result),
      part: value(line.part),
      text: value(line.text),
      source: value(sourceText(line.source)),
    })),
  );
  const { name, title, note, none } = words.detail;
  return sheet('logframe-detail', name, title, rows.length === 0 ? none : note, detailColumns, rows);
}

function sheet(
  id: string,
  name: string,
  title: string,
  note: string,
  columns: readonly ColumnModel[],
  rows: readonly Readonly<Record<string, CellModel>>[],
): SheetModel {
  const keyed = new Map<string, RowModel>();
  for (const cells of rows) {
    const key = rowKey(columns, cells);
    if (!keyed.has(key)) keyed.set(key, { key, cells });
  }
  const table = { id: id.replace('-', '.'), caption: null, columns, rows: [...keyed.values()] };
  return { id, name, title, notes: [note], tables: [table], orientation: 'landscape' };
}
