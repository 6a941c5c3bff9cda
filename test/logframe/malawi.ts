import type { CellValue } from '../../src/workbook/grid';
import { lines } from './sheet';

/** The handbook's Malawi example as an officer would type it: a cell for each box, a line for each item. */
export const malawi: readonly (readonly CellValue[])[] = [
  ['Logical framework: Malawi'],
  ['Example matrix, kept as printed'],
  [],
  ['Project summary', 'Measurable indicators', 'Means of verification', 'Important assumptions'],
  [
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
  ],
  [
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
  ],
  [
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
  ],
  [null, null, null, null],
];

export const malawiMerges = ['A1:D1', 'A2:D2', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8'];

/** The same as it comes out of a PDF: every cell one line. */
export const malawiOnOneLine: readonly (readonly CellValue[])[] = malawi
  .slice(3, 7)
  .map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\n', ' ') : cell)));
