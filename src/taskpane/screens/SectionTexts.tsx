import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { SectionText } from '../shown/paperText';
import { CellLinks } from './CellLinks';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import { RecordPart } from './RecordPart';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.reportScreen;

interface SectionTextsProps {
  readonly of: readonly SectionText[];
  readonly actions: ScreenActions;
}

/** The sections that want text, each with a place to write it, and below them where the text of the others stands. */
export function SectionTexts({ of, actions }: SectionTextsProps): ReactNode {
  const looks = useLooks();
  const missing = of.filter(({ standing }) => standing === 'missing');
  const others = of.filter(({ standing }) => standing !== 'missing');
  return (
    <Section heading={words.missing({ count: missing.length })}>
      {missing.length === 0 ? null : (
        <>
          <p className={looks.small}>{words.missingHint}</p>
          <ul className={looks.points}>
            {missing.map((section) => (
              <li key={section.heading}>
                <p className={looks.strong}>{section.heading}</p>
                <p className={looks.plain}>{section.asks}</p>
                <Writing of={section} actions={actions} />
              </li>
            ))}
          </ul>
        </>
      )}
      <FoldedList
        heading={words.otherSections({ count: others.length })}
        of={others}
        keyOf={({ heading }) => heading}
        level={4}
      >
        {(section) => (
          <>
            <p className={looks.plain}>
              {words.sectionIs({
                heading: section.heading,
                standing: words.sectionStanding[section.standing],
              })}
            </p>
            {section.places.length === 0 ? null : (
              <CellLinks label={words.textStandsIn} places={section.places} show={actions.show} />
            )}
            <Writing of={section} actions={actions} />
          </>
        )}
      </FoldedList>
    </Section>
  );
}

function Writing({ of: { form }, actions }: { of: SectionText; actions: ScreenActions }): ReactNode {
  return form === null ? null : <RecordPart form={form} actions={actions} label={words.write} />;
}
