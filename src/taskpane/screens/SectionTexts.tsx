import type { ReactNode, Ref } from 'react';
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
  readonly target: Ref<HTMLHeadingElement>;
  readonly of: readonly SectionText[];
  readonly actions: ScreenActions;
}

/** The sections that want text, each with a place to write it, and below them where the text of the others stands. */
export function SectionTexts({ of, actions, target }: SectionTextsProps): ReactNode {
  const looks = useLooks();
  const missing = of.filter(({ standing }) => standing === 'missing');
  const here = of.filter((section) => section.standing === 'missing' || isWrittenHere(section));
  const others = of.filter((section) => !here.includes(section));
  return (
    <Section heading={words.missing({ count: missing.length })} target={target}>
      {here.length === 0 ? null : (
        <>
          <p className={looks.small}>{words.missingHint}</p>
          <ul className={looks.points}>
            {here.map((section) => (
              <li key={section.heading}>
                <p className={looks.strong}>{section.heading}</p>
                <p className={looks.plain}>
                  {section.standing === 'missing' ? section.asks : words.sectionStanding.own}
                </p>
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

/** It stays where it was written, and the focus with it. */
function isWrittenHere({ form }: SectionText): boolean {
  return form?.fields[0] !== undefined && form.fields[0].value !== '';
}

function Writing({ of: { form }, actions }: { of: SectionText; actions: ScreenActions }): ReactNode {
  return form === null ? null : <RecordPart form={form} actions={actions} label={words.write} />;
}
