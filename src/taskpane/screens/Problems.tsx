import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ProblemText } from '../shown/opened';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.screens.problems;

/** Of the cells that one problem is about. */
const CELLS_SHOWN = 3;
/** Before the rest is folded away. */
const PROBLEMS_SHOWN = 6;

interface ProblemsProps {
  readonly of: readonly ProblemText[];
  readonly show: ScreenActions['show'];
}

/** What waits for an answer, with the way to its cells. */
export function Problems({ of, show }: ProblemsProps): ReactNode {
  const looks = useLooks();
  const rest = of.slice(PROBLEMS_SHOWN);
  if (of.length === 0) return <p className={looks.plain}>{words.none}</p>;
  return (
    <Section heading={words.heading({ count: of.length })}>
      <ProblemList of={of.slice(0, PROBLEMS_SHOWN)} show={show} from={1} />
      {rest.length === 0 ? null : (
        <details>
          <summary className={looks.summary}>{words.others({ count: rest.length })}</summary>
          <ProblemList of={rest} show={show} from={PROBLEMS_SHOWN + 1} />
        </details>
      )}
    </Section>
  );
}

function ProblemList({ of, show, from }: ProblemsProps & { readonly from: number }): ReactNode {
  const looks = useLooks();
  return (
    <ol className={looks.numbered} start={from}>
      {of.map(({ sentence, where }) => (
        <li key={sentence}>
          {sentence}{' '}
          <span className={looks.quiet}>
            {where.slice(0, CELLS_SHOWN).map((place, at) => (
              <span key={place.text}>
                {at === 0 ? '' : '; '}
                <CellLink place={place} show={show} />
              </span>
            ))}
            {where.length > CELLS_SHOWN ? `; ${words.more({ count: where.length - CELLS_SHOWN })}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}
