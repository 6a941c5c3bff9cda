import type { CellValue, FormatClass } from '../workbook/grid';
import { plainText } from './cells/plainText';
import { moneyUnit, readMoney } from './cells/readMoney';
import { evidenceOfOrder, readDate, type DateReading } from './cells/readDate';
import { readCount, readNumber, readYesNo } from './cells/readNumber';
import type { FieldType } from './kind';

/** Reads a cell to the value of its field: null for a blank, undefined for something that is not of the type. */
export type CellReader = (value: CellValue, format: FormatClass) => unknown;

export interface ColumnSample {
  readonly header: string;
  readonly values: readonly CellValue[];
  readonly system1904: boolean;
}

/** The reader for one column, settled once from its header (units) and its cells (day and month order). */
export function columnReader(type: FieldType, sample: ColumnSample): CellReader {
  return READERS[type](sample);
}

const READERS: Readonly<Record<FieldType, (sample: ColumnSample) => CellReader>> = {
  text: () => plainText,
  money: ({ header }) => {
    const unit = moneyUnit(header);
    return (value, format) => (format === 'date' ? undefined : readMoney(value, unit));
  },
  date: ({ values, system1904 }) => {
    const reading: DateReading = { order: evidenceOfOrder(values) ?? 'dayFirst', system1904 };
    return (value, format) => readDate(value, format, reading);
  },
  count: () => readCount,
  number: () => readNumber,
  yesNo: () => readYesNo,
};
