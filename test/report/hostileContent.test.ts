import { unzipSync } from 'fflate';
import { checkHtmlAccessibility } from '../../src/report/accessibilityCheck';
import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import { renderHtml } from '../../src/report/html';
import { renderText } from '../../src/report/text';
import { at, council, link, logframe, officer, reportInput, visit } from './fixtures';
import { faultsOf } from './wellFormed';
import { htmlWords, partOf, wordsOf } from './wordParts';

const CONTROL = 'bell\u0007 null\u0000 escape\u001b \uFFFE lone\uD83D end';
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]> <!-- & &amp; %s ${1} </w:t>',
  'يوم جيد, שלום עולם, 豊田市, Besançon, Poznań',
  'flags 🇯🇵 and families 👨‍👩‍👧',
  '\u202Eesrever\u202C and \u2067isolate',
];
const LONG = Array.from({ length: 4000 }, (_, at) => `word${at}`).join(' ');

const input = reportInput({
  title: `Update ${HOSTILE[0]} ${CONTROL}`,
  committee: `Committee ${HOSTILE[1]}`,
  officerParagraphs: [
    officer('Context', '3.1', `${HOSTILE.join('\n')} ${CONTROL}`),
    officer('Context', '3.2', LONG),
    {
      ...officer('<b>Own</b> section', '7.1', 'Text.'),
      bullets: [{ text: HOSTILE[2] ?? '', source: at('x', 'B9') }],
    },
  ],
  partnerships: Array.from({ length: 300 }, (_, number) =>
    link({
      key: String(number),
      partner: `${HOSTILE[number % HOSTILE.length] ?? ''} ${number}`,
      councils: [council('Derby City Council')],
      source: { file: 'a "quoted" <file>.xlsx', sheet: "O'Neill & <Co>", cell: `A${number + 5}` },
    }),
  ),
  visits: [visit({ partner: CONTROL, key: CONTROL, councils: [council('Derby City Council')] })],
  logframes: [{ ...logframe(), title: HOSTILE[1] ?? '' }],
});
const model = composeReport(input);

/** Milliseconds: a slow machine takes its time over a document of 300 links. */
const PATIENCE = 60_000;

describe('long and hostile content', () => {
  it.each(['word/document.xml', 'word/header1.xml', 'docProps/core.xml'])(
    'gives a Word document whose %s is well-formed XML',
    async (part) => {
      expect(await faultsOf(partOf(await renderDocx(model), part))).toEqual([]);
    },
    PATIENCE,
  );

  it('gives a page that is well formed and runs nothing', async () => {
    const html = renderHtml(model);
    expect(await faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<iframe|<link|<a (?!href="#)|\son\w+="|javascript:|https?:/i);
    // A paragraph of 4,000 words without a full stop is worth a hint, and nothing else is found.
    expect(checkHtmlAccessibility(html).map(({ rule }) => rule)).toEqual(['accessibility.sentences']);
  });

  it('is told apart by the test of well-formedness', async () => {
    expect(await faultsOf('<a><b></a>')).not.toEqual([]);
    expect(await faultsOf('<a>\u0007</a>')).not.toEqual([]);
  });

  it('keeps every word and letter that people can read, in every format', async () => {
    const docx = wordsOf(partOf(await renderDocx(model), 'word/document.xml'));
    for (const words of [docx, htmlWords(renderHtml(model)), renderText(model)]) {
      expect(words).toContain('<script>alert(1)</script>');
      expect(words).toContain('word0 word1');
      expect(words).toContain('word3998 word3999');
      expect(words).toContain('يوم جيد, שלום עולם, 豊田市, Besançon, Poznań');
      expect(words).toContain('🇯🇵 and families 👨‍👩‍👧');
      expect(words).toContain('bell null escape');
    }
  });

  it('leaves no control character and no mark that turns the reading direction', async () => {
    const docx = partOf(await renderDocx(model), 'word/document.xml');
    for (const made of [docx, renderHtml(model), renderText(model)]) {
      expect(made.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE]/u);
    }
  });

  it('survives a report about nothing at all', async () => {
    const nothing = composeReport(
      reportInput({
        title: null,
        committee: null,
        councilNames: [],
        purposeFlag: null,
        partnerships: [],
        visits: [],
        positions: [],
        logframes: [],
        findings: [],
        inputs: [],
        example: false,
      }),
    );
    expect(Object.keys(unzipSync(await renderDocx(nothing)))).toContain('word/document.xml');
    expect(await faultsOf(renderHtml(nothing))).toEqual([]);
    expect(renderText(nothing)).toContain('Report on international partnerships');
  });
});
