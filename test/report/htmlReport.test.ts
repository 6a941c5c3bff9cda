import { createHash } from 'node:crypto';
import { checkHtmlAccessibility } from '../../src/report/accessibilityCheck';
import { composeReport } from '../../src/report/composeReport';
import { renderHtml } from '../../src/report/html';
import { STYLE, STYLE_HASH } from '../../src/report/htmlStyle';
import { standard } from '../../src/report/profiles/standard';
import { sampleReportInput } from './sampleReport';

describe('the report as one HTML file', () => {
  it('allows its own style sheet and nothing else', async () => {
    const html = renderHtml(composeReport(await sampleReportInput()));
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(html).toContain(
      `content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).toContain(`<style>${STYLE}</style>`);
    expect(html).not.toMatch(/\bsrc=|\bhref="(?!#)"(?!#)|url\(|@import|\sstyle="/);
  });

  it('has one main heading, headings in order, named tables with marked headers, and a language', async () => {
    for (const profile of [undefined, standard]) {
      const input = await sampleReportInput(profile ? { profile } : {});
      const html = renderHtml(composeReport(input));
      expect(checkHtmlAccessibility(html).filter(({ strength }) => strength !== 'hint')).toEqual([]);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.match(/<main/g)).toHaveLength(1);
      expect(html).toContain('<html lang="en-GB">');
    }
  });

  it('gives each numbered paragraph an anchor of its own', async () => {
    const html = renderHtml(composeReport(await sampleReportInput()));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['paragraph-1.1', 'paragraph-3.4', 'paragraph-6.2']));
  });
});
