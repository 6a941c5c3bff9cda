import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { FigureText } from '../shown/figureText';
import { CellLinks } from './CellLinks';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';
import type { ScreenActions } from './screen';

const words = say.reportScreen;

/** Of the cells behind a figure, before the rest is asked for. */
const CELLS_SHOWN = 10;

interface FigureNoteProps {
  readonly id: string;
  readonly figure: FigureText;
  readonly show: ScreenActions['show'];
}

/** What a figure of the paper is, and the cells that it comes from. */
export function FigureNote({ id, figure: { text, rule, places, more }, show }: FigureNoteProps): ReactNode {
  const looks = useLooks();
  return (
    <div id={id} role="status" className={looks.notice}>
      <p className={looks.plain}>{words.figureIs({ text, rule })}</p>
      {places.length === 0 ? (
        <p className={looks.small}>{words.figureWithout}</p>
      ) : (
        <MoreOf all={places} step={CELLS_SHOWN}>
          {(shown) => <CellLinks label={words.figureFrom} places={shown} show={show} />}
        </MoreOf>
      )}
      {more === 0 ? null : <p className={looks.small}>{words.figureMore({ more })}</p>}
    </div>
  );
}
