import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import type { Block, ReportModel } from '../../src/report/reportModel';
import { partsOf } from '../../src/report/reportModel';
import { runsText } from '../../src/report/runText';
import { sampleReportInput } from '../report/sampleReport';
import { partOf } from '../report/wordParts';
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
