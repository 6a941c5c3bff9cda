import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { policyTeam, layOut, writeHeader, writeRow, writeTitle } from './dressing';
import { d2Links, otherLinks, twinLinks, type Link } from './links';

const HEADERS = [
  'Ref',
  'Our council(s)',
  'Twin / partner',
  'Country',
  'Type of link',
  'Year started',
  'Last activity',
  'Ends',
  'Next review',
  'Themes',
  'Source',
  'Comments',
];

/** The register of links as a policy team keeps it: facts of the two papers, blank where they say nothing. */
export function addPartnerLinks(book: Workbook): void {
  const sheet = book.addWorksheet('Partner links');
  const next = writeTitle(
    sheet,
    policyTeam,
    [
      'International links: who is partnered with whom',
      'Put together from published papers. Blank means that the paper does not say.',
      'Please do not sort: the groups follow the paper files.',
    ],
    2,
  );
  const header = next + 1;
  writeHeader(sheet, policyTeam, header, HEADERS);
  const last = writeGroups(sheet, header + 1, [d2Links, twinLinks, otherLinks]);
  writeTotal(sheet, last + 1, header + 1, last);
  layOut(sheet, 'landscape', [6, 34, 20, 14, 18, 10, 16, 10, 12, 36, 32, 38]);
  sheet.getColumn(1).hidden = true;
}

/** Groups stand apart by a blank row; returns the last row written. */
function writeGroups(sheet: Worksheet, first: number, groups: readonly (readonly Link[])[]): number {
  let row = first;
  let ref = 1;
  for (const group of groups) {
    if (row > first) row += 1;
    for (const link of group) {
      writeRow(sheet, policyTeam, row, cellsOf(link, ref));
      row += 1;
      ref += 1;
    }
  }
  return row - 1;
}

function cellsOf(link: Link, ref: number): CellValue[] {
  return [
    ref,
    link.councils,
    link.partner,
    link.country,
    link.type,
    link.started ?? null,
    link.lastActivity ?? null,
    null,
    null,
    link.themes ?? null,
    link.source,
    link.comments ?? null,
  ];
}

function writeTotal(sheet: Worksheet, row: number, first: number, last: number): void {
  const links = d2Links.length + twinLinks.length + otherLinks.length;
  writeRow(sheet, policyTeam, row, [
    null,
    'Total links',
    { formula: `COUNTA(B${first}:B${last})`, result: links },
  ]);
  sheet.getRow(row).font = { name: policyTeam.font, size: policyTeam.size, bold: true };
}
