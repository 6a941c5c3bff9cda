import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { AnswerText } from '../shown/opened';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.screens.workbook;

/** What people said about columns, to be taken back: a wrong word can make a table unknown, and its columns with it. */
export function AnswerList({
  of,
  actions,
}: {
  of: readonly AnswerText[];
  actions: ScreenActions;
}): ReactNode {
  const looks = useLooks();
  if (of.length === 0) return null;
  return (
    <Section heading={words.answers}>
      <ul className={looks.bare}>
        {of.map((answer) => (
          <Answer key={answer.sentence} answer={answer} actions={actions} />
        ))}
      </ul>
    </Section>
  );
}

function Answer({ answer, actions }: { answer: AnswerText; actions: ScreenActions }): ReactNode {
  const looks = useLooks();
  const takeBack = actions.takeBack(answer);
  return (
    <li className={looks.buttons}>
      <span>{answer.sentence}</span>
      {takeBack === null ? (
        <span className={looks.quiet}>{words.answerInFile({ cell: answer.source.cell })}</span>
      ) : (
        <Button
          size="small"
          disabledFocusable={actions.busy}
          aria-label={`${words.takeBack} ${words.takeBackOf(answer)}`}
          onClick={() => (actions.busy ? undefined : takeBack())}
        >
          {words.takeBack}
        </Button>
      )}
    </li>
  );
}
