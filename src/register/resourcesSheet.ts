import { pence, poundsNumber } from '../core/pence';
import { say } from '../core/messages';
import { columnsUnder } from '../workbook/columnsUnder';
import { column, sumifs, toPenny, txt } from '../workbook/formula';
import { rowKey } from '../workbook/rowKey';
import {
  value,
  type CellModel,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type TableModel,
} from '../workbook/sheetModel';
import type { LinkRecord } from './linkRecord';
import { contributions, contributionTotals, type Contribution } from './linkResources';
import { identityOf } from './registerSheet';
import { exampleCell, poundsCell } from './sheetCells';
import { sourcesText } from './sourcesText';

const words = say.linkLife.resources;
const { text, pounds } = columnsUnder(words.column);

const CONTRIBUTIONS = 'register.contributions';

const CONTRIBUTION_COLUMNS: readonly ColumnModel[] = [
  text('councils', 30, 'key'),
  text('partner', 22, 'key'),
  text('kind', 22, 'key'),
  text('from', 20, 'key'),
  pounds('amount', 14),
  text('example', 11),
  text('source', 34),
];

const TOTAL_COLUMNS: readonly ColumnModel[] = [
  text('from', 30, 'key'),
  pounds('amount', 22),
  text('example', 22),
];

const AUDIT_COLUMNS: readonly ColumnModel[] = [
  text('resource', 30, 'key'),
  text('what', 22, 'entered'),
  text('use', 22, 'entered'),
  text('who', 20, 'entered'),
];

/** The sheet "Link resources": contributions with a value, their sums by kind, and an audit of local resources to be filled in. */
export function resourcesSheet(records: readonly LinkRecord[]): SheetModel {
  const given = contributions(records);
  return {
    id: 'register-resources',
    name: words.name,
    title: words.title,
    notes: words.notes,
    orientation: 'landscape',
    tables: [...(given.length === 0 ? [] : [totalsTable(given), contributionsTable(given)]), auditTable()],
  };
}

function totalsTable(given: readonly Contribution[]): TableModel {
  const rows = contributionTotals(given).map(({ from, sum }): RowModel => {
    const called = words.fundedFrom[from];
    const formula = toPenny(
      sumifs(column(CONTRIBUTIONS, 'amount'), [column(CONTRIBUTIONS, 'from'), txt(called)]),
    );
    return {
      key: called,
      cells: {
        from: value(called),
        amount: { formula, result: poundsNumber(pence(sum.value)) },
        example: exampleCell([sum]),
      },
    };
  });
  return { id: 'register.funding', caption: words.totalsCaption, columns: TOTAL_COLUMNS, rows };
}

/** Two amounts of one kind for one link are told apart by a number behind the kind of link. */
function contributionsTable(given: readonly Contribution[]): TableModel {
  const seen = new Map<string, number>();
  const rows = given.map(({ link, from, amount }): RowModel => {
    const identity = identityOf(link);
    const cells: Record<string, CellModel> = {
      ...identity,
      from: value(words.fundedFrom[from]),
      amount: poundsCell(amount),
      example: exampleCell([amount]),
      source: value(sourcesText(amount.sources)),
    };
    const alike = rowKey(CONTRIBUTION_COLUMNS, cells);
    const times = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, times);
    if (times === 1) return { key: alike, cells };
    const kind = say.register.kind[link.kind ?? 'notStated'];
    const numbered = { ...cells, kind: value(`${kind} (${times})`) };
    return { key: rowKey(CONTRIBUTION_COLUMNS, numbered), cells: numbered };
  });
  return {
    id: CONTRIBUTIONS,
    caption: words.contributionsCaption,
    columns: CONTRIBUTION_COLUMNS,
    rows,
  };
}

function auditTable(): TableModel {
  return {
    id: 'register.audit',
    caption: words.auditCaption,
    columns: AUDIT_COLUMNS,
    rows: words.audit.map((resource) => ({ key: resource, cells: { resource: value(resource) } })),
  };
}
