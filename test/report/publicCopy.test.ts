import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import { renderHtml } from '../../src/report/html';
import { publicCopy } from '../../src/report/copies/publicCopy';
import { renderText } from '../../src/report/text';
import { sampleReportInput } from './sampleReport';
import { wordParts } from './wordParts';

describe('the public copy', () => {
  it('holds no file, sheet, cell, fingerprint, figure id or drafting note, in any format', async () => {
    const copy = publicCopy(composeReport(await sampleReportInput()));
    const docx = Object.values(wordParts(await renderDocx(copy))).join('\n');
    for (const made of [docx, renderHtml(copy), renderText(copy), JSON.stringify(copy)]) {
      expect(made).not.toMatch(
        /council-workbook|Ledger!|Visits log|Report notes|abababab|data-source|Drafting notes/,
      );
    }
    expect(renderHtml(copy)).not.toContain('twinning.2018-19');
  });

  it('prints the same sections and sums as the working copy, and is still a DRAFT', async () => {
    const working = composeReport(await sampleReportInput());
    const text = renderText(publicCopy(working));
    const end = renderText(working).indexOf('Drafting notes for the author\n');
    const withoutNotice = renderText(working)
      .slice(0, end)
      .replace(/Drafting notes for the author are[^\n]*\n\n/, '');
    expect(text.trim()).toBe(withoutNotice.trim());
    expect(text).toContain('DRAFT');
    expect(text).toContain('EXAMPLE');
  });
});
