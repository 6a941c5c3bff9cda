import type { ReactNode } from 'react';
import { useLooks } from './looks';

/** What scrolls must be reached by the keyboard, though it is no control: WCAG 2.1.1. */
const SCROLLS = { tabIndex: 0 } as const;

/** Cells as they lie beside each other, the first row their headings. On a narrow pane they scroll within themselves. */
export function ScrollingTable({
  label,
  rows,
}: {
  label: string;
  rows: readonly (readonly ReactNode[])[];
}): ReactNode {
  const looks = useLooks();
  const [headings = [], ...body] = rows;
  return (
    <div role="group" className={looks.scrolling} aria-label={label} {...SCROLLS}>
      <table className={looks.matrix} aria-label={label}>
        <thead>
          <tr>
            {headings.map((heading, at) => (
              <Heading key={at} scope="col">
                {heading}
              </Heading>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <Heading key={at} scope="row">
                    {cell}
                  </Heading>
                ) : (
                  <td key={at}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A heading that says nothing is none. */
function Heading({ scope, children }: { scope: 'col' | 'row'; children: ReactNode }): ReactNode {
  return children === '' ? <td /> : <th scope={scope}>{children}</th>;
}
