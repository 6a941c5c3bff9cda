import fc from 'fast-check';
import { cellChanges } from '../../src/logframe/cellChanges';
import type { Indicator, Logframe, Result } from '../../src/logframe/logframe';
import { readLogframes } from '../../src/logframe/readLogframes';
import type { CellValue } from '../../src/workbook/grid';
import { sameContent } from '../../src/logframe/sameContent';
import { draw, layouts, meantResults } from './drawnMatrix';
import { blocks, matrix } from './drawnProfiles';
import { malawi, malawiMerges } from './malawi';
import { sheetOf } from './sheet';

type Rows = readonly (readonly CellValue[])[];

function changesIn(rows: Rows, change: (read: Logframe) => Logframe, merges: readonly string[] = []) {
  const grid = sheetOf(rows, merges);
  const [read] = readLogframes(grid).logframes;
  if (read === undefined) throw new Error('No logframe was read.');
  const { changes, findings } = cellChanges(grid, read, change(read));
  return {
    cells: changes.map(({ source, from, to }) => [source.cell, from, to]),
    findings: findings.map(({ rule, source }) => [rule, source?.cell]),
  };
}

const inResult = (at: number, change: (result: Result) => Partial<Result>) => (read: Logframe) => ({
  ...read,
  results: read.results.map((result, nth) => (nth === at ? { ...result, ...change(result) } : result)),
});

const inIndicator = (at: number, place: number, parts: Partial<Indicator>) =>
  inResult(at, ({ indicators }) => ({
    indicators: indicators.map((indicator, nth) => (nth === place ? { ...indicator, ...parts } : indicator)),
  }));

describe('a logframe written back into the cells of its own sheet', () => {
  it('rewords one item of a numbered list and leaves its marks and the other items alone', () => {
    const reworded = inIndicator(2, 1, { text: 'The council delivers its strategic plans' });
    const { cells, findings } = changesIn(malawi, reworded, malawiMerges);
    const typed = malawi[6]?.[1];
    const standing = typeof typed === 'string' ? typed : '';
    expect(cells).toEqual([
      [
        'B7',
        standing,
        standing.replace(/- The council is working .*\n/, '- The council delivers its strategic plans\n'),
      ],
    ]);
    expect(findings).toEqual([]);
  });

  it('rewords a statement behind its label', () => {
    const { cells } = changesIn(
      malawi,
      inResult(0, () => ({ statement: 'Better lives' })),
      malawiMerges,
    );
    expect(cells.map(([cell, , to]) => [cell, to])).toEqual([['A5', 'GOAL: Better lives']]);
  });

  it('changes an assumption that lists stand beside, and nothing in them', () => {
    const { cells } = changesIn(
      malawi,
      inResult(0, ({ assumptions }) => ({
        assumptions: assumptions.map((one, at) => (at === 1 ? { ...one, text: 'Residents take part' } : one)),
      })),
      malawiMerges,
    );
    expect(cells.map(([cell, , to]) => [cell, to])).toEqual([
      [
        'D5',
        'Social and economic stability\nResidents take part\nCentral government is receptive to the project goals',
      ],
    ]);
  });

  it('puts values into a matrix as the numbers that they are', () => {
    const { cells } = changesIn(matrix, inIndicator(1, 0, { baseline: '130', actual: '200' }));
    expect(cells).toEqual([
      ['D5', 120, 130],
      ['G5', 180, 200],
    ]);
  });

  it('fills in a value that was blank', () => {
    const { cells } = changesIn(matrix, inIndicator(0, 0, { actual: '43%' }));
    expect(cells).toEqual([['G4', null, '43%']]);
  });

  it('changes the line of one indicator where a cell holds several', () => {
    const { cells } = changesIn(matrix, inIndicator(2, 1, { target: '25 (2026)' }));
    expect(cells).toEqual([['F6', '10 (2026)\n20 (2026)', '10 (2026)\n25 (2026)']]);
  });

  it('finds milestones, sources, weights and ratings in blocks', () => {
    const change = (read: Logframe) =>
      inResult(2, ({ indicators, sources: _none, ...result }: Result & { sources?: never }) => ({
        ...result,
        weight: 70,
        riskRating: 'High',
        indicators: indicators.map((indicator, at) =>
          at !== 0
            ? indicator
            : {
                ...indicator,
                milestones: indicator.milestones.map((step, nth) =>
                  nth === 1 ? { ...step, value: '8' } : step,
                ),
                sources: indicator.sources.map((one) => ({ ...one, text: 'Report of the engineer' })),
              },
        ),
      }))(read);
    const { cells, findings } = changesIn(blocks, change);
    expect(findings).toEqual([]);
    expect(cells.map(([, from, to]) => [from, to])).toEqual(
      expect.arrayContaining([
        ['7', '8'],
        ['Inspection log', 'Report of the engineer'],
        [60, 70],
        ['Medium', 'High'],
      ]),
    );
  });

  it('gives the title another name', () => {
    const { cells } = changesIn(matrix, (read) => ({ ...read, title: 'Water for Lilongwe' }));
    expect(cells).toEqual([['A1', 'Project: Clean water for Lilongwe', 'Project: Water for Lilongwe']]);
  });

  it('says so where no cell could take a part without changing another', () => {
    const { cells, findings } = changesIn(malawi, inIndicator(0, 0, { target: '40' }), malawiMerges);
    expect([cells, findings]).toEqual([[], [['writing.noPlace', 'B5']]]);
  });

  it('does not make one item into two', () => {
    const { cells, findings } = changesIn(
      malawi,
      inIndicator(2, 0, { text: 'Plans are made\nand followed' }),
      malawiMerges,
    );
    expect([cells, findings.map(([rule]) => rule)]).toEqual([[], ['writing.noPlace']]);
  });

  it('leaves formulas alone and says where they stand', () => {
    const grid = { ...sheetOf(matrix), formulas: new Map([[4 * 16_384 + 3, 'SUM(A1:A2)']]) };
    const [read] = readLogframes(grid).logframes;
    if (read === undefined) throw new Error('No logframe was read.');
    const { changes, findings } = cellChanges(grid, read, inIndicator(1, 0, { baseline: '130' })(read));
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'writing.formula', source: { cell: 'D5' } }]);
  });

  it('asks for lines to be added by hand', () => {
    const { cells, findings } = changesIn(
      malawi,
      inResult(0, ({ assumptions }) => ({ assumptions: assumptions.slice(1) })),
      malawiMerges,
    );
    expect([cells, findings.map(([rule]) => rule)]).toEqual([[], ['writing.otherNumber']]);
  });

  it('changes nothing where nothing differs', () => {
    expect(changesIn(blocks, (read) => read)).toEqual({ cells: [], findings: [] });
  });
});

describe('one indicator of any drawn 4x4, reworded', () => {
  it('changes only its own cell, and the sheet then reads as wanted', () => {
    fc.assert(
      fc.property(meantResults, layouts, fc.nat(), (meant, layout, pick) => {
        const grid = draw(meant, layout);
        const [read] = readLogframes(grid).logframes;
        if (read === undefined) throw new Error('No logframe was read.');
        const places = read.results.flatMap(({ indicators }, at) =>
          indicators.map((_, place) => ({ at, place })),
        );
        const { at, place } = places[pick % places.length] ?? { at: 0, place: 0 };
        const wanted = inIndicator(at, place, { text: 'Reworded lamp' })(read);
        const { changes, findings, logframe } = cellChanges(grid, read, wanted);
        expect(findings).toEqual([]);
        expect(changes.map(({ source }) => source.cell)).toEqual([
          read.results[at]?.indicators[place]?.source.cell,
        ]);
        expect(sameContent(logframe.results, wanted.results)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
