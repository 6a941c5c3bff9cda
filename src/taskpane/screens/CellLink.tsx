import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { Place } from '../shown/place';
import type { ScreenActions } from './screen';

const useStyles = makeStyles({
  link: {
    // At least 24 pixels to press on, as WCAG 2.2 asks.
    minHeight: '24px',
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A cell: in Excel a way to it, in the browser its sheet and name. */
export function CellLink({ place, show }: { place: Place; show: ScreenActions['show'] }): ReactNode {
  const styles = useStyles();
  if (!show) return <span>{place.text}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={say.screens.cell({ cell: place.text })}
      onClick={() => show(place.source)}
    >
      {place.text}
    </button>
  );
}
