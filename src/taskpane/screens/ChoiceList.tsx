import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ChoiceText } from '../shown/opened';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.screens.limits;

interface ChoiceListProps {
  readonly of: readonly ChoiceText[];
  readonly show: ScreenActions['show'];
}

/** What the council has chosen, what holds until it chooses, and why. */
export function ChoiceList({ of, show }: ChoiceListProps): ReactNode {
  const looks = useLooks();
  return (
    <Section heading={words.choices}>
      <p className={looks.small}>{words.choicesHint}</p>
      <ul className={looks.bare}>
        {of.map(({ question, inForce, recorded, because, place }) => (
          <li key={question}>
            <p className={looks.strong}>{question}</p>
            <p className={looks.plain}>
              {words.inForce({ value: inForce })} ({recorded}
              {place ? (
                <>
                  {', '}
                  <CellLink place={place} show={show} />
                </>
              ) : null}
              )
            </p>
            <p className={looks.small}>{because}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
