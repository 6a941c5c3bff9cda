import type { ReactNode } from 'react';
import type { RunText } from '../shown/paperText';
import { FigureButton } from './FigureButton';

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
  const { pressed, noteId, press } = pressing;
  return of.map(({ text, figure }, at) =>
    figure === null ? (
      <span key={at}>{text}</span>
    ) : (
      <FigureButton
        key={at}
        text={text}
        pressed={figure === pressed}
        noteId={noteId}
        onPress={() => press(figure)}
      />
    ),
  );
}
