import type { ExampleCells } from '../definition';

/** A small logframe for the examples of the help page. */
export const MATRIX: ExampleCells = [
  ['Project summary', 'Measurable indicators', 'Means of verification', 'Important assumptions'],
  [
    'Goal: Residents trust their council',
    'Trust rises from 40% to 55% by March 2027',
    'Residents’ survey',
    null,
  ],
  [
    'Purpose: The partner council answers complaints in time',
    '80% answered within 20 days by March 2026',
    'Complaints log, kept by the clerk each month',
    'Staff stay in post',
  ],
  ['Output: Officers trained', '12 officers trained by June 2025', 'Course register', 'Leave is granted'],
];
