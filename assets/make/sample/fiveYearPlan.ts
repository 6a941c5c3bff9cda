import type { Workbook } from 'exceljs';
import { clerks, layOut, writeHeader, writeRow, writeTitle } from './dressing';

const strands: readonly (readonly [strand: string, area: string, next: string])[] = [
  [
    'Education',
    'Student exchange at secondary, further and tertiary level; joint research and competitions; scholarships and awards',
    'Extend school exchange and contact to schools across the County',
  ],
  [
    'Business',
    'More international trade; support for links from business to business',
    'Promote the visitor economy so that local firms can grow',
  ],
  [
    'Environment',
    'Good practice on healthy ways of life, the natural environment and personal wellbeing',
    'Learn from low carbon homes and transport in Toyota City',
  ],
  [
    'Cultural understanding',
    'Knowledge built up over 20 years; global citizenship in schools',
    'Make the County ready to welcome visitors from abroad',
  ],
  [
    'Sport',
    'Rugby World Cup 2019 and Olympics 2020; schools and local clubs in all sports',
    'Find and promote the business openings that come with them',
  ],
];

/** The five strands of the draft plan with Toyota City, summed up. */
export function addFiveYearPlan(book: Workbook): void {
  const sheet = book.addWorksheet('Five year plan');
  const next = writeTitle(sheet, clerks, [
    'Toyota City: draft five year plan',
    'From the D2 Joint Committee report, paragraphs 4.3 and 4.4, shortened.',
  ]);
  let row = next + 1;
  writeHeader(sheet, clerks, row, ['Strand', 'Area of co-operation', 'Next step']);
  for (const strand of strands) {
    row += 1;
    writeRow(sheet, clerks, row, strand);
  }
  layOut(sheet, 'landscape', [22, 52, 42]);
}
