import { useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ExceptionText, TableText } from '../shown/opened';
import { CellLink } from './CellLink';
import { ColumnAnswer } from './ColumnAnswer';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';
import type { ScreenActions } from './screen';

const words = say.screens.workbook;

/** One table: what it was taken for, its account to the row, and its columns to confirm or correct. */
export function TableCard({ table, actions }: { table: TableText; actions: ScreenActions }): ReactNode {
  const looks = useLooks();
  const { sheet, called, account, exceptions, columns, kind } = table;
  const doubtful = columns.filter(({ standing }) => standing === 'doubtful').length;
  // What is to be confirmed is not folded away, nor is it folded once it is confirmed.
  const [open] = useState(doubtful > 0);
  return (
    <article className={looks.card}>
      <h4 className={looks.cardHeading}>{words.tableHeading({ sheet, called })}</h4>
      <p className={looks.plain}>{account}</p>
      {exceptions.length === 0 ? null : <Exceptions table={table} show={actions.show} />}
      {columns.length === 0 || kind === null ? null : (
        <details open={open}>
          <summary className={looks.summary}>{words.columns({ doubtful })}</summary>
          <p className={looks.small}>{actions.where === 'excel' ? words.inExcel : words.inBrowser}</p>
          <ul className={looks.bare}>
            {columns.map((column) => (
              <li key={column.letters}>
                <ColumnAnswer column={column} kind={kind} actions={actions} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function Exceptions({
  table: { rows, exceptions },
  show,
}: {
  table: TableText;
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <details>
      <summary className={looks.summary}>{words.exceptions(rows)}</summary>
      <MoreOf all={exceptions} step={20}>
        {(shown) => (
          <ul className={looks.points}>
            {shown.map((exception) => (
              <li key={`${exception.place.text} ${exception.reason}`}>
                <Exception exception={exception} show={show} />
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
    </details>
  );
}

function Exception({
  exception: { standing, reason, place },
  show,
}: {
  exception: ExceptionText;
  show: ScreenActions['show'];
}): ReactNode {
  return (
    <>
      {words[standing]}: {reason} <CellLink place={place} show={show} />
    </>
  );
}
