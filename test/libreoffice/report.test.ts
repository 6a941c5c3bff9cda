import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import type { Block, ReportModel } from '../../src/report/reportModel';
import { partsOf } from '../../src/report/reportModel';
import { runsText } from '../../src/report/runText';
import { sampleReportInput } from '../report/sampleReport';
import { at, link, officer, reportInput } from '../report/fixtures';
import { partOf, wordsOf } from '../report/wordParts';
import { convert } from './office';

const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;

const ofKind = (model: ReportModel, kind: Block['kind']) =>
  partsOf(model).flatMap((part) => part.blocks.filter((block) => block.kind === kind));

describe('the Word report, opened in LibreOffice', () => {
  let model: ReportModel;
  let file: string;

  beforeAll(async () => {
    model = composeReport(await sampleReportInput());
    file = path.join(mkdtempSync(path.join(tmpdir(), 'twinledger-')), 'committee-report.docx');
    writeFileSync(file, await renderDocx(model));
  });

  it('keeps every heading, table, header row and picture when it is saved again', () => {
    const before = partOf(readFileSync(file), 'word/document.xml');
    const after = partOf(readFileSync(convert(file, 'docx')), 'word/document.xml');
    for (const structure of [
      /<w:pStyle w:val="Heading1"\/>/g,
      /<w:pStyle w:val="Heading2"\/>/g,
      /<w:tbl>/g,
      /<w:tblHeader\b[^>]*\/>/g,
      /<wp:docPr /g,
      /<w:numPr>/g,
    ]) {
      expect([structure.source, count(after, structure)]).toEqual([
        structure.source,
        count(before, structure),
      ]);
      expect(count(before, structure)).toBeGreaterThan(0);
    }
    expect(count(before, /<w:tbl>/g)).toBe(ofKind(model, 'table').length);
    expect(count(before, /<wp:docPr /g)).toBe(ofKind(model, 'picture').length);
  });

  it('keeps each list a list, with as many points', () => {
    const listed = (docx: Uint8Array) =>
      (partOf(docx, 'word/document.xml').match(/<w:p[ >].*?<\/w:p>/gs) ?? [])
        .filter((paragraph) => paragraph.includes('<w:numPr>'))
        .map((paragraph) => wordsOf(paragraph).trim());
    const points = listed(readFileSync(file));
    expect(points.length).toBeGreaterThan(20);
    expect(listed(readFileSync(convert(file, 'docx')))).toEqual(points);
  });

  it('shows the numbers that the report has: 1.0 to 6.0 and each paragraph under its own', () => {
    const lines = readFileSync(convert(file, 'txt'), 'utf8').split(/\r?\n/);
    const squeezed = new Set(lines.map((line) => line.replace(/\s+/g, ' ').trim()));
    for (const section of model.sections) {
      expect(squeezed).toContain(`${section.number ?? ''} ${section.heading}`);
      for (const block of section.blocks) {
        if (block.kind !== 'paragraph') continue;
        expect(squeezed).toContain(
          [block.number, block.lead, runsText(block.runs)].filter((piece) => piece !== null).join(' '),
        );
      }
    }
  });

  it('prints as a PDF', () => {
    expect(statSync(convert(file, 'pdf')).size).toBeGreaterThan(20_000);
  });
});

describe('a Word report of long and hostile content, opened in LibreOffice', () => {
  const hostile = [
    '<script>alert(1)</script>',
    'يوم جيد, שלום עולם',
    'flags 🇯🇵 👨‍👩‍👧',
    'bell\u0007 \u202Eesrever',
  ];
  const long = Array.from({ length: 4000 }, (_, number) => `word${number}`).join(' ');
  const cell = 'x '.repeat(16_383);

  it('holds every word of it and every one of 300 links', async () => {
    const model = composeReport(
      reportInput({
        officerParagraphs: [
          officer('Context', '3.1', hostile.join(' ')),
          officer('Context', '3.2', long),
          officer('Context', '3.3', `${cell}end-of-cell`),
        ],
        partnerships: Array.from({ length: 300 }, (_, number) =>
          link({
            key: String(number),
            partner: `${hostile[number % 4] ?? ''} ${number}.`,
            source: at('Links', `A${number + 2}`),
          }),
        ),
      }),
    );
    const docx = path.join(mkdtempSync(path.join(tmpdir(), 'twinledger-')), 'hostile.docx');
    writeFileSync(docx, await renderDocx(model));
    const text = readFileSync(convert(docx, 'txt'), 'utf8');
    for (const words of [
      '<script>alert(1)</script>',
      'يوم جيد, שלום עולם',
      '🇯🇵 👨‍👩‍👧',
      'word3998 word3999',
      'end-of-cell',
    ])
      expect(text).toContain(words);
    const missing = Array.from({ length: 300 }, (_, number) => ` ${number}.`).filter(
      (end) => !text.includes(end),
    );
    expect(missing).toEqual([]);
  });
});
