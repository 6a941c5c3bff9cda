import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { columnLetters } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import type { ReadRow, ReadTable, UnknownTable } from '../tables/readTable';
import { likeness } from '../tables/words';
import { sourceAt, valueAt } from '../workbook/grid';
import { populationColumns, type PopulationColumn } from './populationColumns';
import { notOneCouncil, type PopulationRow } from './populationCover';
import { editionAbove } from './populationEdition';
import { GSS, type populationKind } from './populationKind';
import { notWholePopulation } from './populationSubject';

type PopulationTable = ReadTable<typeof populationKind>;

/**
 * A population table with the rows set aside that are no council's own population: countries, regions and metropolitan counties,
 * one sex or one age, notes at the foot. A table that counts males only, or something else, has every row set aside, with the
 * reason. Tables of other kinds come back as they are.
 */
export function readPopulation(table: ReadTable | UnknownTable): ReadTable | UnknownTable {
  if (!isPopulation(table)) return table;
  const columns = populationColumns(table);
  const wrong = notWholePopulation(table, columns.some(saysPopulation));
  const coded = wrong === null && table.accounting.used > 0 && isCoded(table);
  const repeats = wrong === null && areasRepeat(table);
  const rows = table.rows.map((row) => stand({ table, columns, wrong, coded, repeats }, row));
  const accounting = { read: rows.length, used: 0, queried: 0, notUsed: 0 };
  for (const row of rows) accounting[row.standing] += 1;
  const findings = accounting.used > 0 ? [...table.findings, ofWhichYear(table, columns)] : table.findings;
  return { ...table, rows, accounting, findings };
}

function isPopulation(table: ReadTable | UnknownTable): table is PopulationTable {
  return table.kind?.id === 'population';
}

/** A heading that names people in so many words; "All ages" and "2022" may stand over anything. */
function saysPopulation({ heading }: PopulationColumn): boolean {
  return ['population', 'residents', 'inhabitants'].some((word) => likeness(heading, word) > 0);
}

interface Pass {
  readonly table: PopulationTable;
  readonly columns: readonly PopulationColumn[];
  /** Why the whole table is set aside; null where it is not. */
  readonly wrong: string | null;
  /** Every used row has a code of the statistics offices: one without it is a remark. */
  readonly coded: boolean;
  /** Areas stand in several rows: an age is then that of the row. Beside areas that stand once it is a median. */
  readonly repeats: boolean;
}

function isCoded(table: PopulationTable): boolean {
  return table.rows.every(({ standing, record }) => standing !== 'used' || GSS.test(record.code ?? ''));
}

function areasRepeat(table: PopulationTable): boolean {
  const seen = new Set<string>();
  return table.rows.some(({ standing, record }) => {
    const area = record.code ?? record.name;
    if (standing !== 'used' || area === null) return false;
    if (seen.has(area)) return true;
    seen.add(area);
    return false;
  });
}

function stand(pass: Pass, row: ReadRow<typeof populationKind>): ReadRow<typeof populationKind> {
  if (row.standing === 'notUsed') return row;
  const reason = pass.wrong ?? aside(pass, row);
  return reason === null ? row : { row: row.row, standing: 'notUsed', reason, record: NOTHING };
}

const NOTHING: ReadRow<typeof populationKind>['record'] = {
  code: null,
  name: null,
  geography: null,
  sex: null,
  age: null,
  year: null,
  population: null,
  estimate: null,
};

function aside(pass: Pass, { row, standing, record }: ReadRow<typeof populationKind>): string | null {
  const area: PopulationRow = {
    ...record,
    code: record.code ?? (GSS.test(record.name ?? '') ? record.name : null),
    age: isMedian(pass, record.age) ? null : record.age,
  };
  const other = notOneCouncil(area);
  if (other !== null || standing === 'used') return other;
  if (isNote(area) || (pass.coded && !GSS.test(area.code ?? ''))) return say.population.note;
  return withoutFigure(pass, row) ? say.population.noFigure : null;
}

function isMedian({ repeats }: Pass, age: string | null): boolean {
  return !repeats && age !== null && /^\d+(?:\.\d+)?$/.test(age);
}

/** Sources and footnotes under a list of two columns stand where a council's name would. */
function isNote({ code, name }: PopulationRow): boolean {
  return NOTE.test(name ?? '') || NOTE.test(code ?? '');
}

const NOTE =
  /^(?:sources?|notes?|footnotes?|please note|contains|©|\(c\)|crown copyright|copyright|published|last updated|prepared by|checked by|approved by|signed|number of|page \d|\*|\[|\d+[.)]\s)/i;

/** Signs that statistics offices print for a figure that they do not give. */
const NO_FIGURE = /^(?:\[[a-z]{1,3}\]|\.{2,3}|…|:|[cxzu]|n\/k|not available|no data)$/i;

function withoutFigure({ table, columns }: Pass, row: number): boolean {
  return columns.every(({ column }) => {
    const text = plainText(valueAt(table.grid, row, column));
    return text !== null && NO_FIGURE.test(text);
  });
}

/** Of which year the figures are, with the cell that says so. */
function ofWhichYear(table: PopulationTable, columns: readonly PopulationColumn[]): Finding {
  const hint = (message: string, row: number, column: number): Finding => ({
    rule: 'population.edition',
    strength: 'hint',
    message,
    source: sourceAt(table.grid, row, column),
  });
  const headed = columns.flatMap(({ stated }) => stated ?? []);
  const first = headed[0] ?? null;
  if (first)
    return stated(
      headed.map(({ edition }) => edition.called),
      first.source,
    );
  const year = table.columns.find(({ field }) => field === 'year');
  if (year)
    return hint(
      say.population.editionInRows({ column: columnLetters(year.column) }),
      table.headerRow,
      year.column,
    );
  const above = editionAbove(table);
  return above
    ? stated([above.edition.called], above.source)
    : hint(say.population.editionUnknown, table.headerRow, columns[0]?.column ?? table.area.left);
}

function stated(editions: readonly string[], source: NonNullable<Finding['source']>): Finding {
  return {
    rule: 'population.edition',
    strength: 'hint',
    message: say.population.editionStated({ editions, cell: source.cell }),
    source,
  };
}
