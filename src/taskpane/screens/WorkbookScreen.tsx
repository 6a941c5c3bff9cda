import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import { AnswerList } from './AnswerList';
import { useLooks } from './looks';
import { Problems } from './Problems';
import type { ScreenProps } from './screen';
import { Section } from './Section';
import { TableCard } from './TableCard';

const words = say.screens.workbook;

/** This workbook: what was recognised, how every row is accounted for, and what needs an answer. */
export default function WorkbookScreen({ opened, actions, heading }: ScreenProps): ReactNode {
  const looks = useLooks();
  const { file, tables, problems } = opened;
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading({ file })}
      </h2>
      <Section heading={words.tables}>
        {tables.length === 0 ? <p className={looks.plain}>{words.nothing}</p> : null}
        {tables.map((table, at) => (
          <TableCard key={`${table.sheet} ${at}`} table={table} actions={actions} />
        ))}
      </Section>
      <AnswerList of={opened.answers} actions={actions} />
      <Problems of={problems} show={actions.show} />
    </div>
  );
}
