import fc from 'fast-check';
import { count, figureText, figureValue, money } from '../../src/core/figure';
import type { FinancialYear } from '../../src/core/financialYear';
import { pence } from '../../src/core/pence';
import type { Position } from '../../src/limits/position';
import { composeReport } from '../../src/report/composeReport';
import { renderDocx } from '../../src/report/docx';
import { renderHtml } from '../../src/report/html';
import { d2 } from '../../src/report/profiles/d2';
import { standard } from '../../src/report/profiles/standard';
import { partsOf, type Block, type ReportModel, type Run } from '../../src/report/reportModel';
import { reportSummary } from '../../src/report/reportSummary';
import { renderText } from '../../src/report/text';
import { at, link, position, reportInput, visit } from './fixtures';
import { htmlWords, partOf, wordsOf } from './wordParts';

const MONEY = /-?£[\d,]+\.\d\d(?: \(EXAMPLE\))?/g;

const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind === 'bullets') return block.items.flat();
  if (block.kind === 'table') return block.rows.flat(2);
  if (block.kind === 'picture') return [...block.alt, ...block.caption];
  return [];
};

const runs = (model: ReportModel) => partsOf(model).flatMap((part) => part.blocks.flatMap(runsOf));

const anyFigure = fc
  .record({
    value: fc.integer({ min: -9_999_999_99, max: 9_999_999_99 }),
    cell: fc.nat(900),
    example: fc.boolean(),
  })
  .map(({ value, cell, example }) => money(pence(value), 'a rule', [at('Ledger', `H${cell + 1}`)], example));

const anyPosition: fc.Arbitrary<Position> = fc
  .record({
    limit: fc.option(anyFigure),
    counted: anyFigure,
    committed: anyFigure,
    queried: anyFigure,
    remaining: fc.option(anyFigure),
    outcome: fc.constantFrom<Position['outcome']>('within', 'atLimit', 'over', 'noLimit', 'cannotSay'),
    route: fc.constantFrom<Position['route']>('twinning', 'assistance', 'externallyFunded'),
    financialYear: fc.constantFrom('2017/18', '2018/19').map((year) => year as FinancialYear),
    verified: fc.boolean(),
  })
  .map((changes) => position(changes));

const anyModel = fc
  .record({
    profile: fc.constantFrom(d2, standard),
    positions: fc.array(anyPosition, { maxLength: 4 }),
    cost: fc.option(anyFigure),
    people: fc.option(fc.nat(400)),
  })
  .map(({ profile, positions, cost, people }) => {
    const key = visit().key;
    return composeReport(
      reportInput({
        profile,
        positions,
        visits: [visit({ people, members: null, officers: null })],
        visitCosts: cost === null ? {} : { [key]: cost },
      }),
    );
  });

describe('a number that is printed', () => {
  it('is always a figure with a rule, listed with its sources under an id of its own', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const listed = new Map(model.figures.map(({ id, figure }) => [id, figure]));
        expect(listed.size).toBe(model.figures.length);
        for (const run of runs(model)) {
          if (run.kind === 'figure') expect(listed.get(run.id)).toBe(run.figure);
          else expect(run.text).not.toMatch(/£\d/);
        }
        for (const { figure } of model.figures) expect(figure.rule).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('is the same sum in text, HTML and summary, and no other sum is printed', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const allowed = new Set(model.figures.map(({ figure }) => figureText(figure)));
        for (const words of [renderText(model), htmlWords(renderHtml(model))]) {
          const printed = new Set(words.match(MONEY) ?? []);
          expect([...printed].filter((sum) => !allowed.has(sum))).toEqual([]);
          for (const sum of allowed) expect(words).toContain(sum);
        }
        expect(reportSummary(model).figures.map(({ id, value }) => [id, value])).toEqual(
          model.figures.map(({ id, figure }) => [id, figureValue(figure)]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the same sum in the Word document', async () => {
    const model = composeReport(reportInput({ positions: [position(), position({ route: 'assistance' })] }));
    const words = wordsOf(partOf(await renderDocx(model), 'word/document.xml'));
    const allowed = new Set(model.figures.map(({ figure }) => figureText(figure)));
    expect([...new Set(words.match(MONEY))].filter((sum) => !allowed.has(sum))).toEqual([]);
    for (const sum of allowed) expect(words).toContain(sum);
  });

  it('carries its cells in the HTML of the working copy', () => {
    const html = renderHtml(composeReport(reportInput()));
    expect(html).toContain(
      '<data value="1800000" data-figure="twinning.2018-19.limit" data-source="council-workbook.xlsx, Ledger!H20">£18,000.00 (EXAMPLE)</data>',
    );
  });

  it('is marked EXAMPLE everywhere when any cell behind it was', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const text = renderText(model);
        for (const { figure } of model.figures) {
          if (figure.example) expect(text).toContain(figureText(figure));
        }
        expect(text).toContain('EXAMPLE. Figures marked EXAMPLE come from sample money');
      }),
      { numRuns: 30 },
    );
  });

  it('keeps two figures apart that would have the same id', () => {
    const twice = [visit(), visit({ key: 'again', people: 30, source: at('Visits log', 'A10') })];
    const model = composeReport(reportInput({ visits: twice }));
    const ids = model.figures.filter(({ id }) => id.startsWith('visit.toyota-city-2018-11.people'));
    expect(ids.map(({ id, figure }) => [id, figure.value])).toEqual([
      ['visit.toyota-city-2018-11.people', 12],
      ['visit.toyota-city-2018-11.people-2', 30],
    ]);
  });

  it('names no person: notes and reasons of the register are never composed in', () => {
    const named = link({
      notes: 'Ask Jo Bloggs',
      statusReason: 'Jo Bloggs says so',
      query: 'Who is Jo Bloggs?',
    });
    const model = composeReport(
      reportInput({
        partnerships: [named, link(), link(), link()],
        visits: [visit({ purpose: 'To see Jo Bloggs' })],
      }),
    );
    expect(renderText(model)).not.toContain('Bloggs');
  });

  it('counts links without a number for those that are not there', () => {
    const none = composeReport(
      reportInput({ partnerships: [], visits: [], positions: [], logframes: [], findings: [] }),
    );
    expect(none.figures).toEqual([]);
    expect(count(0, 'x', []).value).toBe(0);
  });
});
