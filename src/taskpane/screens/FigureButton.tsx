import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  figure: {
    // At least 24 pixels to press on, as WCAG 2.2 asks.
    minHeight: '24px',
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FigureButtonProps {
  readonly text: string;
  readonly pressed: boolean;
  /** Of the note that tells of it. */
  readonly noteId: string;
  readonly onPress: () => void;
}

/** A figure that tells, when it is pressed, what it is and which cells it comes from. */
export function FigureButton({ text, pressed, noteId, onPress }: FigureButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.figure}
      aria-expanded={pressed}
      aria-controls={pressed ? noteId : undefined}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
