import { say } from '../../core/messages';
import type { TableJson } from '../../job/contract';
import type { Job } from '../../job/job';
import { tableColumns } from '../../job/tableColumns';
import type { ReadTable } from '../../tables/readTable';
import type { TableText } from './opened';
import { placeIn } from './placeIn';

const words = say.screens.workbook;

/** What was recognised on each sheet, and how its rows are accounted for. */
export function tablesShown(file: string, job: Job): TableText[] {
  return job.inspected.files.flatMap((one) =>
    one.tables.map((table) => tableText(file, one.file, table, job)),
  );
}

function tableText(shown: string, file: string, table: TableJson, job: Job): TableText {
  const read = readTable(file, table, job);
  return {
    file,
    sheet: table.sheet ?? file,
    called: table.called,
    kind: read?.kind.id ?? null,
    rows: table.rows,
    account: words.account(table.rows),
    exceptions: table.exceptions.map(({ standing, reason, cell, row, lastRow }) => ({
      standing,
      reason: row === lastRow ? reason : words.rowsAlike({ reason, row, lastRow }),
      place: placeIn(shown, { file, sheet: table.sheet, cell }),
    })),
    columns: read ? tableColumns(read, job.answers) : [],
  };
}

/** The table behind what the contract prints of it: tables of one sheet may stand side by side. */
function readTable(
  file: string,
  { sheet, headerRow, kind, columns }: TableJson,
  job: Job,
): ReadTable | undefined {
  const headings = columns.map(({ header }) => header).join('\n');
  return job.inputs.tables.find(
    (table): table is ReadTable =>
      table.kind !== null &&
      table.kind.id === kind &&
      table.grid.file === file &&
      table.grid.sheet === sheet &&
      table.headerRow + 1 === headerRow &&
      table.columns.map(({ header }) => header).join('\n') === headings,
  );
}
