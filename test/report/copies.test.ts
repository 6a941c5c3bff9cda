import { money } from '../../src/core/figure';
import { pence } from '../../src/core/pence';
import { composeReport } from '../../src/report/composeReport';
import { exemptAppendix } from '../../src/report/copies/exemptAppendix';
import { publicCopy } from '../../src/report/copies/publicCopy';
import { renderDocx } from '../../src/report/docx';
import { markExempt } from '../../src/report/exempt/markExempt';
import { renderHtml } from '../../src/report/html';
import { standard } from '../../src/report/profiles/standard';
import type { ReportModel } from '../../src/report/reportModel';
import { renderText } from '../../src/report/text';
import { at, officer, position, reportInput, sample } from './fixtures';
import { wordParts } from './wordParts';

const GROUND = 'paragraph 3 of Part 1 of Schedule 12A';
const NAME = 'Planted Supplier Ltd';
const SUM = '£31,415.92';

/** A paper in which a person marked these matters. */
function marked(...matters: readonly string[]): ReportModel {
  const model = composeReport(
    reportInput({
      profile: standard,
      officerParagraphs: [
        officer('Context', '4.1', 'The link began in 1998.'),
        {
          ...officer('Context', '4.2', `${NAME} offered the programme for ${SUM}:`),
          bullets: [{ text: `fares of ${NAME}`, source: at('Report notes', 'B9') }],
        },
        officer('Context', '4.3', `The offer of ${SUM} runs out in May; £31,415.927 is another number.`),
        officer('Risk', '9.1', 'Nobody has insured the silver.'),
      ],
      positions: [
        position({
          counted: sample(1_440_000, 'counted under the test', 'H21', false),
          queried: money(pence(3_141_592), 'queried', [at('Ledger', 'H24')]),
        }),
      ],
    }),
  );
  const marks = matters.map((matter) => ({
    matter,
    stood: null,
    paragraph: GROUND,
    reason: 'The price is being negotiated.',
    source: null,
  }));
  const { parts, unfound } = markExempt([...model.sections, ...model.appendices], marks);
  if (unfound.length > 0) throw new Error(`Not found: ${unfound.map(({ matter }) => matter).join(', ')}`);
  const sections = parts.slice(0, model.sections.length);
  return { ...model, sections, appendices: parts.slice(model.sections.length) };
}

async function everyFormat(model: ReportModel): Promise<readonly string[]> {
  const docx = Object.values(wordParts(await renderDocx(model))).join('\n');
  return [docx, renderHtml(model), renderText(model), JSON.stringify(model)];
}

describe('a public copy', () => {
  it('holds nothing of a paragraph that was marked, its bullets and its sums, wherever else they stand', async () => {
    for (const made of await everyFormat(publicCopy(marked('4.2')))) {
      expect(made).not.toContain('Planted');
      expect(made).not.toMatch(/31,?415\.92(?!7)/);
      expect(made).toContain('The link began in 1998.');
      expect(made).toContain(`exempt information under ${GROUND}`);
    }
  });

  it('keeps the numbers of all other paragraphs', () => {
    const text = renderText(publicCopy(marked('4.2')));
    expect(text).toContain('4.2 Not for publication.');
    expect(text).toContain('4.3 The offer of [exempt] runs out in May; £31,415.927 is another number.');
  });

  it('withholds a figure in every sentence, table and picture, and what would show it', async () => {
    for (const made of await everyFormat(publicCopy(marked('twinning.2018-19.counted')))) {
      expect(made).not.toMatch(/14,?400|1440000/);
    }
    const bars = (model: ReportModel) => renderHtml(model).split('<svg').length - 1;
    expect([bars(publicCopy(marked())), bars(publicCopy(marked('twinning.2018-19.counted')))]).toEqual([
      1, 0,
    ]);
  });

  it('withholds a whole section or appendix, with its heading where the paper lists it', () => {
    const text = renderText(publicCopy(marked('Appendix A', 'Risk')));
    expect(text).toContain('Appendix A: exempt information');
    expect(text).not.toContain('Children in the two districts');
    expect(text).not.toContain('silver');
    expect(text).toContain('10.0 Exempt information\n\n10.1 Not for publication.');
    expect(text).not.toContain('Appendix A: Logframe');
  });

  it('unzipped, has no comment, path, hidden text, author, bookmark of ours or name of a file', async () => {
    const parts = wordParts(await renderDocx(publicCopy(marked('4.2'))));
    const all = Object.values(parts).join('\n');
    expect(all).not.toMatch(/council-workbook|Ledger!|Report notes|_tl_|w:vanish|dc:creator|lastModifiedBy/);
    expect(all).not.toMatch(/<w:comment |commentReference|endnoteReference |[A-Z]:\\|\/home\/|\/tmp\//);
    expect(parts['docProps/custom.xml'] ?? '').not.toContain('<property');
  });
});

describe('the exempt appendix', () => {
  it('holds what was marked under its number in the paper, with the ground, and nothing else', () => {
    const appendix = exemptAppendix(marked('4.2', 'twinning.2018-19.counted'));
    const text = appendix === null ? '' : renderText(appendix);
    expect(text).toContain(`NOT FOR PUBLICATION. This appendix holds exempt information under ${GROUND}.`);
    expect(text).toContain(`Paragraph 4.2. ${NAME} offered the programme for ${SUM}:\n\n- fares of ${NAME}`);
    expect(text).toContain(`Ground. ${GROUND}. The price is being negotiated.`);
    expect(text).toContain('£14,400.00');
    expect(text).not.toContain('The link began in 1998.');
    expect(text).not.toContain('silver');
  });

  it('carries no source, and does not exist where nothing was marked', async () => {
    const appendix = exemptAppendix(marked('4.2'));
    for (const made of appendix === null ? [] : await everyFormat(appendix)) {
      expect(made).not.toMatch(/council-workbook|Ledger!|_tl_/);
    }
    expect(appendix).not.toBeNull();
    expect(exemptAppendix(marked())).toBeNull();
  });
});
