import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { SavedPaper } from '../paperFile';
import { useLooks } from './looks';

const words = say.reportScreen;

interface SavedPapersProps {
  readonly of: readonly SavedPaper[];
  /** Of the paper as it stands. */
  readonly digest: string;
}

/** What was saved, what a look over each file found, and which of them are out of date. */
export function SavedPapers({ of, digest }: SavedPapersProps): ReactNode {
  const looks = useLooks();
  if (of.length === 0) return null;
  return (
    <>
      <h4 className={looks.cardHeading}>{words.saved}</h4>
      <ul className={looks.bare}>
        {of.map(({ name, digest: made, found }) => (
          <li key={name} className={looks.card}>
            <p className={looks.strong}>{name}</p>
            {made === digest ? (
              <p className={looks.plain}>{words.fresh}</p>
            ) : (
              <p role="status" className={looks.notice}>
                {words.stale({ file: name })}
              </p>
            )}
            <p className={looks.small}>
              {found === null ? words.notChecked : words.checkFound({ count: found.length })}
            </p>
            {found === null || found.length === 0 ? null : (
              <ul className={looks.points}>
                {found.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
