import { count } from '../../../src/core/figure';
import { backgroundPapers, listedPapers } from '../../../src/report/housekeeping/backgroundPapers';
import type { RecordedPaper } from '../../../src/report/housekeeping/housekeeping';
import { papersText } from '../../../src/report/housekeeping/papersText';
import type { Part } from '../../../src/report/reportModel';
import { at, day, FILE } from '../fixtures';

const LEDGER = `${FILE}, sheet Ledger`;
const GIFTS = `${FILE}, sheet Gifts`;

const printing = (sheet: string, exempt = false, source = at(sheet, 'A1')): Part => ({
  id: sheet,
  number: '1.0',
  heading: sheet,
  blocks: [
    {
      kind: 'paragraph',
      number: '1.1',
      lead: null,
      runs: [{ kind: 'figure', id: sheet, figure: count(3, 'counted', [source]) }],
      origin: null,
      exempt: exempt ? { paragraph: 'paragraph 3', reason: 'Negotiated.' } : null,
    },
  ],
});
const inputs = [{ file: FILE, sha256: null, sheets: ['Ledger', 'Gifts'], personalSheets: ['Gifts'] }];
const decision = (document: string, changes: Partial<RecordedPaper> = {}): RecordedPaper => ({
  ...{ document, listed: true, by: 'A. Clerk', role: 'Proper officer', on: day('2026-03-03') },
  ...{ reason: null, source: null },
  ...changes,
});
const documents = (papers: readonly { readonly document: string }[]) =>
  papers.map(({ document }) => document);

describe('background papers', () => {
  it('are proposed from what the figures rest on, and listed only by an officer with an office and a date', () => {
    const proposed = backgroundPapers([printing('Ledger')], inputs, []);
    expect(proposed).toMatchObject([{ document: LEDGER, restsOn: 1, barred: null, decision: null }]);
    expect(papersText(proposed)).toBeNull();
    const listed = backgroundPapers([printing('Ledger')], inputs, [decision(LEDGER)]);
    expect(papersText(listed)).toBe(`${LEDGER}. Listed by Proper officer on 3 March 2026.`);
    for (const missing of [{ role: null }, { on: null }, { listed: null }])
      expect(
        listedPapers(backgroundPapers([printing('Ledger')], inputs, [decision(LEDGER, missing)])),
      ).toEqual([]);
  });

  it('may be added by hand, and may all be refused', () => {
    const added = backgroundPapers([printing('Ledger')], inputs, [
      decision('Charter of 1998'),
      decision(LEDGER, { listed: false }),
    ]);
    expect(documents(listedPapers(added))).toEqual(['Charter of 1998']);
    const refused = backgroundPapers([printing('Ledger')], inputs, [decision(LEDGER, { listed: false })]);
    expect(papersText(refused)).toContain('None are listed');
  });

  it('never list what is exempt or personal, whoever confirmed it', () => {
    const parts = [printing('Ledger', true), printing('Gifts')];
    const papers = backgroundPapers(parts, inputs, [decision(LEDGER), decision(GIFTS)]);
    expect(papers.map(({ barred }) => barred)).toEqual(['exempt', 'personal']);
    expect(listedPapers(papers)).toEqual([]);
  });

  it('name the file, never where it lay', () => {
    const sheet = 'C:\\Users\\clerk\\council.xlsx';
    const elsewhere = { ...at('Ledger', 'A1'), file: sheet };
    const part = printing('Ledger', false, elsewhere);
    expect(documents(backgroundPapers([part], [], []))).toEqual(['council.xlsx, sheet Ledger']);
  });
});
