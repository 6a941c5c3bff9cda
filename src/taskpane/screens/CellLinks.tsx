import type { ReactNode } from 'react';
import type { Place } from '../shown/place';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

/** Every cell that tells of something, in one line. */
export function CellLinks({
  label,
  places,
  show,
}: {
  label: string;
  places: readonly Place[];
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <p className={looks.small}>
      {label}{' '}
      {places.map((place, at) => (
        <span key={place.text}>
          {at === 0 ? '' : '; '}
          <CellLink place={place} show={show} />
        </span>
      ))}
    </p>
  );
}
