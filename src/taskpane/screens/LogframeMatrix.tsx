import type { ReactNode } from 'react';
import type { MatrixText } from '../shown/logframeText';
import { useLooks } from './looks';
import { ScrollingTable } from './ScrollingTable';

/** The logframe as its layout prints it: its columns belong beside each other. */
export function LogframeMatrix({
  label,
  matrix: { headings, rows },
}: {
  label: string;
  matrix: MatrixText;
}): ReactNode {
  const body = rows.map(({ name, cells }): ReactNode[] => [
    name,
    ...cells.map((texts, at) => <Texts key={headings[at + 1]} of={texts} />),
  ]);
  return <ScrollingTable label={label} rows={[headings, ...body]} />;
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
