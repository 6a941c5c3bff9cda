import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { LineGroup } from '../shown/opened';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';
import type { ScreenActions } from './screen';

const words = say.screens.limits;

/** Before the rest is asked for. */
const LINES_SHOWN = 25;

interface LineGroupsProps {
  readonly of: readonly LineGroup[];
  readonly show: ScreenActions['show'];
}

/** The lines behind a figure by what became of them, each with its reason, its power and its cell. */
export function LineGroups({ of, show }: LineGroupsProps): ReactNode {
  const looks = useLooks();
  return of.map(({ heading, lines, more }) => (
    <details key={heading}>
      <summary className={looks.summary}>{heading}</summary>
      <MoreOf all={lines} step={LINES_SHOWN}>
        {(shown) => (
          <ul className={looks.bare}>
            {shown.map(({ key, amount, what, reason, power, place }) => (
              <li key={key}>
                <p className={looks.strong}>
                  {amount} <CellLink place={place} show={show} />
                </p>
                <p className={looks.plain}>{what}</p>
                <p className={looks.small}>{reason}</p>
                <p className={looks.small}>{words.power({ power })}</p>
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
      {more === 0 ? null : <p className={looks.small}>{words.moreLines({ shown: lines.length, more })}</p>}
    </details>
  ));
}
