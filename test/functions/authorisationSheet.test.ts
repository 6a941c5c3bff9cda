import { assistanceLimit } from '../../src/functions/definitions/assistanceLimit';
import { answerOf } from '../../src/functions/runFunction';
import { authorisationFrom } from '../../src/limits/authorisation';
import { authorisationSheet } from '../../src/limits/authorisationSheet';
import type { CellValue } from '../../src/workbook/grid';
import { place } from '../../src/workbook/place';

type Entries = Readonly<Record<string, readonly CellValue[]>>;

const BANDS: Entries = { 'Band 1': [0, 100_000, 1000], 'Band 2': [100_001, null, 2000] };
const REFERENCE: Entries = { 'Document reference': ['EXAMPLE 1'] };

describe('ASSISTANCELIMIT over the generated sheet "Authorisation"', () => {
  it.each([
    ['bands of population', BANDS, 2000],
    ['a sum for each head', { 'Limit per head of population (£)': [0.05] }, 6400],
    ['one flat sum', { 'One flat limit (£)': [5000] }, 5000],
  ])('reads %s from the sheet as a whole', (_what, entries, limit) => {
    expect(limitBy(sheetWith({ ...REFERENCE, ...entries }))).toEqual({ value: limit });
  });

  it('reads its item rows alone, with their headings or without', () => {
    const cells = sheetWith({ ...REFERENCE, 'One flat limit (£)': [5000] });
    const first = rowOf(cells, 'Document reference');
    const last = rowOf(cells, 'One flat limit (£)');
    expect(limitBy(cells.slice(first - 1, last + 1))).toEqual({ value: 5000 });
    expect(limitBy(cells.slice(first, last + 1))).toEqual({ value: 5000 });
  });

  it('gives no limit while the reference is blank: the instruction beside it is no reference', () => {
    expect(limitBy(sheetWith(BANDS))).toEqual({
      error: 'notAvailable',
      because: expect.stringContaining('no document reference'),
    });
  });

  it.each([
    ['nothing is entered', {}],
    ['only the reference is entered', REFERENCE],
  ])('asks for the figures while %s', (_what, entries) => {
    expect(limitBy(sheetWith(entries))).toEqual({
      error: 'notAvailable',
      because: expect.stringContaining('is empty'),
    });
  });

  it('asks for the reference where the bands alone are given', () => {
    const cells = sheetWith({ ...REFERENCE, ...BANDS });
    expect(limitBy(cells.slice(rowOf(cells, 'Band')))).toEqual({
      error: 'notAvailable',
      because: expect.stringContaining('no document reference'),
    });
  });
});

const limitBy = (cells: readonly (readonly CellValue[])[]) => answerOf(assistanceLimit, [128_000, cells]);

const rowOf = (cells: readonly (readonly CellValue[])[], label: string) =>
  cells.findIndex(([first]) => first === label);

/** The cells of the sheet as it is made, with the entries of a person beside their labels. */
function sheetWith(entries: Entries): CellValue[][] {
  const [sheet] = place([authorisationSheet(authorisationFrom([]))]);
  return (sheet?.rows ?? []).map((row) => {
    const [label = null, ...others] = row.map((cell) => cell?.value ?? null);
    const entered = entries[String(label)] ?? [];
    return [label, ...others.map((value, at) => entered[at] ?? value)];
  });
}
