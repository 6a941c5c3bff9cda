import type { CellValue, Workbook } from 'exceljs';
import { asPounds, financeTeam, layOut, writeHeader, writeRow, writeTitle } from './dressing';
import { EXAMPLE, EXAMPLE_BANNER } from './exampleMark';

interface YearBudget {
  readonly year: string;
  readonly original: number;
  readonly revised: number;
  readonly actual: number;
  readonly comment: string;
}

/** Actuals agree with cost centre CC4410 of the ledger once the deposits of March 2018 count in the year of the visit. */
const years: readonly YearBudget[] = [
  {
    year: '2017/18',
    original: 6000,
    revised: 5500,
    actual: 5291.4,
    comment: 'Outturn. Deposits paid in March 2018 for the November 2018 visit carried forward.',
  },
  {
    year: '2018/19',
    original: 6500,
    revised: 12500,
    actual: 12013.5,
    comment: 'To 14 December 2018, deposits brought forward included.',
  },
];

const AMOUNTS = [3, 4, 5];

/** The International Relations budget: headers over two rows, a total under two years. */
export function addBudget(book: Workbook): void {
  const sheet = book.addWorksheet('Budget');
  writeTitle(sheet, financeTeam, [
    'International Relations: budget and actual',
    'Amounts in pounds. Spending is shown as plus.',
    EXAMPLE_BANNER,
  ]);
  writeHeader(sheet, financeTeam, 5, [
    'Year',
    'Cost centre',
    'Budget (£)',
    '',
    'Actual (£)',
    'Status',
    'Comment',
  ]);
  writeHeader(sheet, financeTeam, 6, ['', '', 'Original', 'Revised', '', '', '']);
  sheet.mergeCells('C5:D5');
  for (const column of ['A', 'B', 'E', 'F', 'G']) sheet.mergeCells(`${column}5:${column}6`);
  years.forEach((year, index) => {
    writeRow(sheet, financeTeam, 7 + index, [
      year.year,
      'CC4410 International Relations',
      year.original,
      year.revised,
      year.actual,
      EXAMPLE,
      year.comment,
    ]);
    asPounds(sheet, 7 + index, AMOUNTS);
  });
  writeRow(sheet, financeTeam, 9, [
    'Total',
    null,
    total('C', 'original'),
    total('D', 'revised'),
    total('E', 'actual'),
    EXAMPLE,
  ]);
  asPounds(sheet, 9, AMOUNTS);
  sheet.getRow(9).font = { name: financeTeam.font, size: financeTeam.size, bold: true };
  layOut(sheet, 'landscape', [12, 30, 13, 13, 13, 11, 76]);
}

function total(column: string, field: 'original' | 'revised' | 'actual'): CellValue {
  const pence = years.reduce((sum, year) => sum + Math.round(year[field] * 100), 0);
  return { formula: `SUM(${column}7:${column}8)`, result: pence / 100 };
}
