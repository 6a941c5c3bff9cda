import { useId, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { PictureText } from '../shown/registerText';
import { BarPicture } from './BarPicture';
import { FigureTable } from './FigureTable';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';
import type { ScreenActions } from './screen';

const words = say.registerScreen;

/** More bars than this are no picture any more. */
const BARS = 8;
const ROWS_SHOWN = 15;

interface PictureProps {
  readonly picture: PictureText;
  readonly show: ScreenActions['show'];
}

/** Links counted: a sentence, a picture of it, and a table of all its numbers. */
export function Picture({ picture, show }: PictureProps): ReactNode {
  const looks = useLooks();
  const id = useId();
  const { heading, sentence, rows } = picture;
  return (
    <figure className={looks.figure} aria-labelledby={id}>
      <figcaption id={id} className={looks.plain}>
        {sentence}
      </figcaption>
      <BarPicture label={words.picture({ heading, sentence })} bars={rows.slice(0, BARS)} />
      {rows.length > BARS ? (
        <p className={looks.small}>{words.mostShown({ shown: BARS, of: rows.length })}</p>
      ) : null}
      <Numbers picture={picture} show={show} />
    </figure>
  );
}

function Numbers({ picture: { by, heading, rows }, show }: PictureProps): ReactNode {
  const looks = useLooks();
  return (
    <details>
      <summary className={looks.summary}>{words.asTable({ heading })}</summary>
      <MoreOf all={rows} step={ROWS_SHOWN}>
        {(shown) => (
          <FigureTable
            label={heading}
            headings={[words.group[by], words.count]}
            rows={shown.map(({ name, figure }) => ({ key: name, heading: name, figures: [figure] }))}
            show={show}
          />
        )}
      </MoreOf>
    </details>
  );
}
