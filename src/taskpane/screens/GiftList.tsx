import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { GiftText } from '../shown/registerText';
import { CellLink } from './CellLink';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.registerScreen;

/** Gifts and offers with where each stands. Nobody is named. */
export function GiftList({ of, show }: { of: readonly GiftText[]; show: ScreenActions['show'] }): ReactNode {
  const looks = useLooks();
  return (
    <FoldedList
      heading={words.gifts({ count: of.length })}
      hint={words.giftsHint}
      of={of}
      keyOf={({ key }) => key}
    >
      {({ heading, standing, hints, place }) => (
        <>
          <span className={looks.strong}>{heading}</span>. {standing} {hints.join(' ')}{' '}
          <CellLink place={place} show={show} />
        </>
      )}
    </FoldedList>
  );
}
