import type { ReactNode, Ref } from 'react';
import { say } from '../../core/messages';
import type { PaperText } from '../shown/paperText';
import { useLooks } from './looks';
import { PaperFindings } from './PaperFindings';
import { QuestionList } from './QuestionList';
import type { ScreenActions } from './screen';
import { Section } from './Section';
import { SectionTexts } from './SectionTexts';

const words = say.reportScreen;

interface PaperToDoProps {
  readonly paper: PaperText;
  readonly actions: ScreenActions;
  readonly target: Ref<HTMLHeadingElement>;
}

/** What the paper still wants: text, answers to what the checks found, exempt matter, background papers, clearance. */
export function PaperToDo({ paper, actions, target }: PaperToDoProps): ReactNode {
  const looks = useLooks();
  const { sections, findings, matters, papers, clearance } = paper;
  return (
    <>
      <SectionTexts of={sections} actions={actions} target={target} />
      <PaperFindings of={findings} show={actions.show} />
      <Section heading={words.beforePublication}>
        <QuestionList
          heading={words.matters({ count: matters.length })}
          hint={words.mattersHint}
          of={matters}
          actions={actions}
        />
        <QuestionList
          heading={words.papers({ count: papers.length })}
          hint={words.papersHint}
          of={papers}
          actions={actions}
        />
        <h4 className={looks.cardHeading}>{words.clearance}</h4>
        <ul className={looks.points}>
          {clearance.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p className={looks.small}>{words.clearanceHint}</p>
      </Section>
    </>
  );
}
