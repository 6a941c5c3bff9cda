import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { AuthorisationText } from '../shown/opened';
import { useLooks } from './looks';
import { RecordPart } from './RecordPart';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.screens.authorisation;

interface AuthorisationPartProps {
  readonly of: AuthorisationText;
  readonly actions: ScreenActions;
}

/** The council's own copy of the general authorisation: what it states, and the form that it is entered in. */
export function AuthorisationPart({ of: { inForce, form }, actions }: AuthorisationPartProps): ReactNode {
  const looks = useLooks();
  return (
    <Section heading={words.heading}>
      <p className={looks.small}>{words.hint}</p>
      {inForce.length === 0 ? (
        <p className={looks.plain}>{words.none}</p>
      ) : (
        <ul className={looks.points} aria-label={words.inForce}>
          {inForce.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <RecordPart form={form} actions={actions} label={words.open} />
    </Section>
  );
}
