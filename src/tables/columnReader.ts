import { dateColumn } from './cells/dateColumn';
import { moneyColumn } from './cells/moneyColumn';
import { plainText } from './cells/plainText';
import { readCount, readNumber, readYesNo } from './cells/readNumber';
import type { CellReader, ColumnSample, SettledColumn } from './cells/settledColumn';
import type { FieldType } from './kind';

export type { CellReader, ColumnSample, SettledColumn } from './cells/settledColumn';

/** The reader for one column, settled once from its header (units) and its cells (day and month order). */
export function columnReader(type: FieldType, sample: ColumnSample): CellReader {
  return settledColumn(type, sample).read;
}

/** The same, with what there is to ask. */
export function settledColumn(type: FieldType, sample: ColumnSample): SettledColumn {
  return READERS[type](sample);
}

const READERS: Readonly<Record<FieldType, (sample: ColumnSample) => SettledColumn>> = {
  text: () => plain(plainText),
  money: moneyColumn,
  date: dateColumn,
  count: () => plain(readCount),
  number: () => plain(readNumber),
  yesNo: () => plain(readYesNo),
};

function plain(read: CellReader): SettledColumn {
  return { read, why: () => null, question: null };
}
