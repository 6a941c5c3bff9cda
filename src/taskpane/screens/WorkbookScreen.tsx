import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { TableText } from '../shown/opened';
import { AnswerList } from './AnswerList';
import { useLooks } from './looks';
import { NothingYet } from './NothingYet';
import { Problems } from './Problems';
import type { ScreenActions, ScreenProps } from './screen';
import { Section } from './Section';
import { TableCard } from './TableCard';

const words = say.screens.workbook;

/** This workbook: what was recognised, how every row is accounted for, and what needs an answer. */
export default function WorkbookScreen({ opened, actions, heading }: ScreenProps): ReactNode {
  const looks = useLooks();
  const { file, tables, problems } = opened;
  const files = opened.files.filter(({ gave }) => gave !== null);
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading({ file })}
      </h2>
      {files.map(({ key, file: name }) => (
        <Section key={key} heading={files.length === 1 ? words.tables : words.tablesOf({ file: name })}>
          <Tables of={tables.filter((table) => table.file === name)} actions={actions} />
        </Section>
      ))}
      <AnswerList of={opened.answers} actions={actions} />
      <Problems of={problems} show={actions.show} />
    </div>
  );
}

function Tables({ of, actions }: { of: readonly TableText[]; actions: ScreenActions }): ReactNode {
  if (of.length === 0)
    return <NothingYet found={words.nothing} expected={words.expected} actions={actions} />;
  return of.map((table, at) => <TableCard key={`${table.sheet} ${at}`} table={table} actions={actions} />);
}
