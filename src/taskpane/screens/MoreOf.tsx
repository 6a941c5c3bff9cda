import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../core/messages';

/** A long list a piece at a time: a pane with thousands of lines at once would stand still. */
export function MoreOf<T>({
  all,
  step,
  children,
}: {
  all: readonly T[];
  step: number;
  children: (shown: readonly T[]) => ReactNode;
}): ReactNode {
  const [count, setCount] = useState(step);
  const rest = all.length - count;
  return (
    <>
      {children(all.slice(0, count))}
      {rest > 0 ? (
        <Button appearance="subtle" onClick={() => setCount(count + step)}>
          {say.screens.problems.others({ count: Math.min(step, rest) })}
        </Button>
      ) : null}
    </>
  );
}
