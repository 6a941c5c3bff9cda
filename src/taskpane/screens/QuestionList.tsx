import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { QuestionText } from '../shown/paperText';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import { RecordPart } from './RecordPart';
import type { ScreenActions } from './screen';

const words = say.reportScreen;

interface QuestionListProps {
  readonly heading: string;
  readonly hint?: string;
  readonly of: readonly QuestionText[];
  readonly actions: ScreenActions;
}

/** Questions, each with its answer, why it is asked, and the form that records the answer. Nothing for an empty list. */
export function QuestionList({ heading, hint, of, actions }: QuestionListProps): ReactNode {
  const looks = useLooks();
  return (
    <FoldedList
      heading={heading}
      of={of}
      keyOf={({ question }) => question}
      level={4}
      {...(hint === undefined ? {} : { hint })}
    >
      {({ question, answer, why, form }) => (
        <>
          <p className={looks.strong}>{question}</p>
          <p className={looks.plain}>{answer === null ? words.notAnswered : words.answered({ answer })}</p>
          <p className={looks.small}>{why}</p>
          <RecordPart form={form} actions={actions} />
        </>
      )}
    </FoldedList>
  );
}
