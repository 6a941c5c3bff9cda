import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { PowerText } from '../shown/opened';
import { useLooks } from './looks';
import { RecordPart } from './RecordPart';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.screens.powers;

interface PowerListProps {
  readonly of: readonly PowerText[];
  readonly actions: ScreenActions;
}

/** Which power is relied on for each kind of spend: what may be looked at, with what is uncertain, and the form for the decision. */
export function PowerList({ of, actions }: PowerListProps): ReactNode {
  const looks = useLooks();
  return (
    <Section heading={words.heading}>
      <p className={looks.small}>{words.hint}</p>
      {of.length === 0 ? <p className={looks.plain}>{words.none}</p> : null}
      {of.map((power) => (
        <article key={power.kind} className={looks.card}>
          <h4 className={looks.cardHeading}>{power.kind}</h4>
          <p className={looks.plain}>{words.standing(power)}</p>
          <Offered of={power.offered} />
          <RecordPart form={power.form} actions={actions} />
        </article>
      ))}
    </Section>
  );
}

function Offered({ of }: { of: PowerText['offered'] }): ReactNode {
  const looks = useLooks();
  if (of.length === 0) return <p className={looks.small}>{words.noneOffered}</p>;
  return (
    <details>
      <summary className={looks.summary}>{words.offered({ count: of.length })}</summary>
      <ul className={looks.points}>
        {of.map(({ name, note, uncertain }) => (
          <li key={name}>
            <p className={looks.strong}>{name}</p>
            <p className={looks.plain}>{note}</p>
            {uncertain === null ? null : (
              <p className={looks.small}>{words.uncertain({ what: uncertain })}</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
