import fc from 'fast-check';
import { readLogframes } from '../../src/logframe/readLogframes';
import { valueAt, type CellValue } from '../../src/workbook/grid';
import { asDrawn, asMeant, draw, layouts, meantResults } from './drawnMatrix';
import { sheetOf } from './sheet';

describe('a 4x4 drawn in any of the usual ways', () => {
  it('reads back as it was meant', () => {
    fc.assert(
      fc.property(meantResults, layouts, (results, layout) => {
        const { logframes } = readLogframes(draw(results, layout));
        expect(logframes).toHaveLength(1);
        expect(asMeant(logframes[0])).toEqual(asDrawn(results, layout));
      }),
      { numRuns: 400 },
    );
  });

  it('is claimed whole, and nothing outside it is', () => {
    fc.assert(
      fc.property(meantResults, layouts, (results, layout) => {
        const grid = draw(results, layout);
        const [area] = readLogframes(grid).areas;
        expect(area).toMatchObject({ top: layout.down, left: layout.right, bottom: grid.rows.length - 1 });
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever is typed into a matrix', () => {
  const token = fc.nat({ max: 999_999 }).map((number) => `Tok${number}x`);
  const line = fc
    .tuple(
      fc.constantFrom(
        '',
        '- ',
        '• ',
        '(1) ',
        '(2) ',
        '1. ',
        '1.1 ',
        'OUTPUT 1: ',
        'Goal - ',
        'and ',
        'Purpose ',
      ),
      fc.array(token, { maxLength: 3 }),
    )
    .map(([mark, tokens]) => `${mark}${tokens.join(' ')}`);
  const cell = fc
    .array(line, { maxLength: 4 })
    .map((lines) => (lines.length === 0 ? null : lines.join('\n')));
  const row = fc.tuple(cell, cell, cell, cell);
  const merge = fc
    .tuple(
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom('A', 'B', 'C', 'D'),
    )
    .map(([top, more, column]) => `${column}${top}:${column}${top + more}`);
  const headers = fc.constantFrom(
    ['Project summary', 'Indicators', 'Means of verification', 'Assumptions'],
    ['Level', 'Result', 'Indicator', 'Source'],
    ['Results chain', 'Indicator', 'Baseline', 'Target'],
    ['Result', 'Indicator', 'Milestone 1', 'Risks'],
  );

  it('stands in the logframe or is reported', () => {
    fc.assert(
      fc.property(
        headers,
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(merge, { maxLength: 2, selector: (range) => range.charAt(0) }),
        (header, rows, merges) => {
          const grid = sheetOf([header, ...rows], merges);
          const { logframes, areas } = readLogframes(grid);
          for (const [index, area] of areas.entries()) {
            const kept = JSON.stringify(logframes[index]);
            for (const [at, typed] of grid.rows.entries()) {
              const isInside = at > area.top && at <= area.bottom;
              for (const column of isInside ? typed.keys() : []) {
                const isCovered = grid.merges.some(
                  ({ top, bottom, left }) => left === column && at > top && at <= bottom,
                );
                const tokens = isCovered ? [] : tokensIn(valueAt(grid, at, column));
                for (const found of tokens) expect(kept).toContain(found);
              }
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('reads the same way twice', () => {
    fc.assert(
      fc.property(headers, fc.array(row, { minLength: 1, maxLength: 6 }), (header, rows) => {
        const grid = sheetOf([header, ...rows]);
        expect(JSON.stringify(readLogframes(grid))).toBe(JSON.stringify(readLogframes(grid)));
      }),
      { numRuns: 100 },
    );
  });
});

function tokensIn(cell: CellValue): readonly string[] {
  return typeof cell === 'string' ? (cell.match(/Tok\d+x/g) ?? []) : [];
}
