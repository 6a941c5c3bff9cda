import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { PaperText } from '../shown/paperText';
import type { RecordFormText } from '../shown/recordForm';
import { FormOfReport } from './FormOfReport';
import { useLooks } from './looks';
import { QuestionList } from './QuestionList';
import { RecordForm } from './RecordForm';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.reportScreen;

interface PaperAboutProps {
  readonly paper: PaperText;
  /** What the settings sheet asks about the report. */
  readonly about: RecordFormText;
  readonly actions: ScreenActions;
}

/** What is chosen about the paper: its form, meeting and purpose, how it is decided, and by when it has to be published. */
export function PaperAbout({ paper, about, actions }: PaperAboutProps): ReactNode {
  const { form, decision, questions, notices } = paper;
  return (
    <>
      <Section heading={words.choices}>
        <FormOfReport form={form} actions={actions} />
        <RecordForm form={about} actions={actions} />
      </Section>
      <Section heading={words.decision}>
        <RecordForm form={decision} actions={actions} />
        <QuestionList
          heading={words.questions({
            count: questions.length,
            answered: questions.filter(({ answer }) => answer !== null).length,
          })}
          of={questions}
          actions={actions}
        />
      </Section>
      <Section heading={words.publication}>
        <Notices of={notices} />
      </Section>
    </>
  );
}

function Notices({ of }: { of: PaperText['notices'] }): ReactNode {
  const looks = useLooks();
  return (
    <ul className={looks.bare}>
      {of.map(({ matter, standing, rule }) => (
        <li key={matter}>
          <p className={looks.strong}>{matter}</p>
          <p className={looks.plain}>{standing}</p>
          <p className={looks.small}>{rule}</p>
        </li>
      ))}
    </ul>
  );
}
