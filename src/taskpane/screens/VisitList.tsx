import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { VisitText } from '../shown/registerText';
import { CellLink } from './CellLink';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.registerScreen;

/** The visits that the log holds, in its order. */
export function VisitList({
  of,
  show,
}: {
  of: readonly VisitText[];
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <FoldedList heading={words.visits({ count: of.length })} of={of} keyOf={({ key }) => key}>
      {({ heading, facts, place }) => (
        <>
          <span className={looks.strong}>{heading}</span>
          {facts.length === 0 ? '' : `: ${facts.join(', ')}`} <CellLink place={place} show={show} />
        </>
      )}
    </FoldedList>
  );
}
