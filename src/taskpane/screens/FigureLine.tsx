import { useId, useState, type ReactNode } from 'react';
import type { FigureText } from '../shown/figureText';
import { FigureButton } from './FigureButton';
import { FigureNote } from './FigureNote';
import type { ScreenActions } from './screen';

/** A figure in a line of its own, with its note below it. */
export function FigureLine({ figure, show }: { figure: FigureText; show: ScreenActions['show'] }): ReactNode {
  const noteId = useId();
  const [pressed, setPressed] = useState(false);
  return (
    <>
      <FigureButton
        text={figure.text}
        pressed={pressed}
        noteId={noteId}
        onPress={() => setPressed(!pressed)}
      />
      {pressed ? <FigureNote id={noteId} figure={figure} show={show} /> : null}
    </>
  );
}
