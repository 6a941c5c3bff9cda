import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RunText } from '../shown/paperText';

const useStyles = makeStyles({
  figure: {
    // At least 24 pixels to press on, as WCAG 2.2 asks.
    minHeight: '24px',
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Which figure of a block was pressed, and what presses one. */
export interface Pressing {
  /** Id of a figure; null where none was. */
  readonly pressed: string | null;
  /** Of the note that tells of it. */
  readonly noteId: string;
  readonly press: (figure: string) => void;
}

/** The words of a paragraph or a cell; a figure whose sources are known is a button that tells them. */
export function PaperRuns({ of, pressing }: { of: readonly RunText[]; pressing: Pressing }): ReactNode {
  const styles = useStyles();
  const { pressed, noteId, press } = pressing;
  return of.map(({ text, figure }, at) =>
    figure === null ? (
      <span key={at}>{text}</span>
    ) : (
      <button
        key={at}
        type="button"
        className={styles.figure}
        aria-expanded={figure === pressed}
        aria-controls={figure === pressed ? noteId : undefined}
        onClick={() => press(figure)}
      >
        {text}
      </button>
    ),
  );
}
