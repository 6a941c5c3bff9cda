import type { Workbook } from 'exceljs';
import { clerks, layOut, writeHeader, writeRow, writeTitle } from './dressing';

const HEADERS = [
  'Project summary',
  'Measurable indicators',
  'Means of verification',
  'Important assumptions',
];

/** The handbook's example to the letter, its slips included; a cell for each box, a line for each item. */
const goal = [
  'GOAL: Improvement in the lives and living conditions of poor households and communities in Malawi',
  '- Communities have increased access to sustainable basic services',
  lines(
    '- Programme evaluation',
    '- Observation analysis',
    '- Comparisons against against national country plans',
  ),
  lines(
    'Social and economic stability',
    'Community residents see value in the project',
    'Central government is receptive to the project goals',
  ),
];

const purpose = [
  'PURPOSE: Households and community groups see a reduction in unmet needs through improved delivery of appropriate basic services',
  '- Improvement in the quantity and quality of basic services, falling under the responsibility of local government including: primary education, social welfare, public health, broader environmental health and housing compared to preprogramme levels',
  lines(
    '- Programme evaluation',
    '- Meeting minutes and reports',
    '- Discussion with other civil society groups',
    '- Local level assessment reports',
    '- Discussion with other local and central government representatives',
    '- Visit reports',
    '- Group discussions with community groups',
  ),
  '- Stability of staffing in the council',
];

const outputs = [
  lines(
    'OUTPUTS:',
    '(1) The local council is functioning effectively as a sustainable and relevant instrument of local government',
    '(2) The local council has developed a clear system for community engagement and is demonstrating this',
  ),
  lines(
    '(1)',
    '- The council has established plans in place',
    '- The council is working towards the delivery of strategic plans and is able to monitor performance against these plans',
    '- A reduction in unmet needs at the community level',
    '(2)',
    '- Community groups have full access to council officials who have mechanisms for consulting and responding to their input',
  ),
  lines(
    '(1)',
    '- Written plans',
    '- Records of progress against plans with improving trends',
    '(2)',
    '- Interviews with community groups',
    'Minutes of meetings and activity records',
  ),
  null,
];

/** The handbook's Malawi example in its 4x4 shape, with the merged cells of a matrix drawn by hand. */
export function addLogframe(book: Workbook): void {
  const sheet = book.addWorksheet('Logframe');
  writeTitle(sheet, clerks, [
    'Logical framework: Malawi',
    'Example matrix of Take your partners (LGIB, 2006), kept as printed',
  ]);
  sheet.mergeCells('A1:D1');
  sheet.mergeCells('A2:D2');
  writeHeader(sheet, clerks, 4, HEADERS);
  writeRow(sheet, clerks, 5, goal);
  writeRow(sheet, clerks, 6, purpose);
  writeRow(sheet, clerks, 7, outputs);
  writeRow(sheet, clerks, 8, [null, null, null, null]);
  for (const column of ['A', 'B', 'C', 'D']) sheet.mergeCells(`${column}7:${column}8`);
  sheet.getCell('A1').alignment = { horizontal: 'center' };
  sheet.getCell('A2').alignment = { horizontal: 'center' };
  layOut(sheet, 'landscape', [34, 40, 36, 30]);
  for (const row of [7, 8]) sheet.getRow(row).height /= 2;
}

function lines(...items: readonly string[]): string {
  return items.join('\n');
}
