import { useState, type ReactNode } from 'react';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';

/** Before the rest is asked for. */
const SHOWN = 20;

/** A list under a heading that says what is in it; its entries are drawn when a person opens it. Nothing for an empty list. */
export function FoldedList<T>({
  heading,
  of,
  keyOf,
  hint,
  level = 3,
  children,
}: {
  heading: string;
  of: readonly T[];
  keyOf: (entry: T) => string;
  hint?: string;
  /** Of its heading. */
  level?: 3 | 4;
  children: (entry: T) => ReactNode;
}): ReactNode {
  const looks = useLooks();
  const [open, setOpen] = useState(false);
  if (of.length === 0) return null;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={looks.summary}>
        <Heading className={looks.inSummary}>{heading}</Heading>
      </summary>
      {hint === undefined ? null : <p className={looks.small}>{hint}</p>}
      {open ? (
        <MoreOf all={of} step={SHOWN}>
          {(shown) => (
            <ul className={looks.points}>
              {shown.map((entry) => (
                <li key={keyOf(entry)}>{children(entry)}</li>
              ))}
            </ul>
          )}
        </MoreOf>
      ) : null}
    </details>
  );
}
