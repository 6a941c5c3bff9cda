import { useId, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { PictureText } from '../shown/registerText';
import { BarPicture } from './BarPicture';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';

const words = say.registerScreen;

/** More bars than this are no picture any more. */
const BARS = 8;
const ROWS_SHOWN = 15;

/** Links counted: a sentence, a picture of it, and a table of all its numbers. */
export function Picture({ picture }: { picture: PictureText }): ReactNode {
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
      <Numbers picture={picture} />
    </figure>
  );
}

function Numbers({ picture: { by, heading, rows } }: { picture: PictureText }): ReactNode {
  const looks = useLooks();
  return (
    <details>
      <summary className={looks.summary}>{words.asTable({ heading })}</summary>
      <MoreOf all={rows} step={ROWS_SHOWN}>
        {(shown) => (
          <table className={looks.table} aria-label={heading}>
            <thead>
              <tr>
                <th scope="col">{words.group[by]}</th>
                <th scope="col">{words.count}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, count }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </MoreOf>
    </details>
  );
}
