import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { LinkText } from '../shown/registerText';
import { CellLinks } from './CellLinks';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.registerScreen;

/** One link: who with whom, how it stands and why, what is open, and the cells that tell of it. */
export function LinkCard({ link, show }: { link: LinkText; show: ScreenActions['show'] }): ReactNode {
  const looks = useLooks();
  const { councils, partner, country, kind, statusName, reason, facts, query, hints, places } = link;
  return (
    <article className={looks.card}>
      <h4 className={looks.cardHeading}>{words.linkName({ councils, partner })}</h4>
      <p className={looks.small}>{[country, kind, ...facts].join(' · ')}</p>
      <p className={looks.plain}>{words.standing({ status: statusName, reason })}</p>
      {query === null ? null : <p className={looks.strong}>{words.question({ query })}</p>}
      {hints.map((hint) => (
        <p key={hint} className={looks.small}>
          {hint}
        </p>
      ))}
      <CellLinks label={words.readFrom} places={places} show={show} />
    </article>
  );
}
