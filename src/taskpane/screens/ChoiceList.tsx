import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ChoiceText } from '../shown/opened';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import { RecordPart } from './RecordPart';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.screens.limits;

interface ChoiceListProps {
  readonly heading: string;
  readonly hint: string | null;
  readonly of: readonly ChoiceText[];
  readonly actions: ScreenActions;
}

/** What the council has chosen, what holds until it chooses, why, and the form that records a choice. */
export function ChoiceList({ heading, hint, of, actions }: ChoiceListProps): ReactNode {
  const looks = useLooks();
  if (of.length === 0) return null;
  return (
    <Section heading={heading}>
      {hint === null ? null : <p className={looks.small}>{hint}</p>}
      <ul className={looks.bare}>
        {of.map(({ question, inForce, recorded, because, place, form }) => (
          <li key={question}>
            <p className={looks.strong}>{question}</p>
            <p className={looks.plain}>
              {words.inForce({ value: inForce })} ({recorded}
              {place ? (
                <>
                  {', '}
                  <CellLink place={place} show={actions.show} />
                </>
              ) : null}
              )
            </p>
            <p className={looks.small}>{because}</p>
            <RecordPart form={form} actions={actions} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
