import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ReviewStanding } from '../../register/reviewsDue';
import type { ReviewText } from '../shown/registerText';
import { CellLink } from './CellLink';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.registerScreen;

/** The reviews of living links: the longest overdue first, those without a date last. */
export function ReviewList({
  of,
  show,
}: {
  of: readonly ReviewText[];
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  const counted = (standing: ReviewStanding) => of.filter((one) => one.standing === standing).length;
  const heading = words.reviews({
    overdue: counted('overdue'),
    due: counted('due'),
    notSet: counted('notSet'),
  });
  return (
    <FoldedList heading={heading} of={of} keyOf={({ key }) => key}>
      {({ link, sentence, place }) => (
        <>
          <span className={looks.strong}>{link}</span>: {sentence} <CellLink place={place} show={show} />
        </>
      )}
    </FoldedList>
  );
}
