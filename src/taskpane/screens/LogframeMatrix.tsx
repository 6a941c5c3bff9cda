import type { ReactNode } from 'react';
import type { MatrixText } from '../shown/logframeText';
import { useLooks } from './looks';

/** What scrolls must be reached by the keyboard, though it is no control: WCAG 2.1.1. */
const SCROLLS = { tabIndex: 0 } as const;

/**
 * The logframe as a table. Its columns belong beside each other, so on a narrow pane it scrolls sideways within itself, by the
 * arrow keys too.
 */
export function LogframeMatrix({ label, matrix }: { label: string; matrix: MatrixText }): ReactNode {
  const looks = useLooks();
  return (
    <section className={looks.scrolling} aria-label={label} {...SCROLLS}>
      <table className={looks.matrix} aria-label={label}>
        <thead>
          <tr>
            {matrix.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((texts, at) => (
                <td key={matrix.headings[at + 1]}>
                  <Texts of={texts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Texts({ of }: { of: readonly string[] }): ReactNode {
  const looks = useLooks();
  if (of.length < 2) return of[0] ?? null;
  return (
    <ul className={looks.points}>
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
