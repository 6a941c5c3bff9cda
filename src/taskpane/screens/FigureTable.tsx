import { useId, useState, type ReactNode } from 'react';
import type { FigureText } from '../shown/figureText';
import { FigureButton } from './FigureButton';
import { FigureNote } from './FigureNote';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

export interface FigureRow {
  readonly key: string;
  readonly heading: ReactNode;
  readonly figures: readonly FigureText[];
}

interface FigureTableProps {
  readonly label: string;
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly show: ScreenActions['show'];
}

/** Figures in rows. The one that was pressed last tells below the table what it is and which cells it comes from. */
export function FigureTable({ label, headings, rows, show }: FigureTableProps): ReactNode {
  const looks = useLooks();
  const noteId = useId();
  const [pressed, setPressed] = useState<string | null>(null);
  const keyed = rows.map(({ key, heading, figures }) => ({
    key,
    heading,
    cells: figures.map((figure, at) => ({ at: `${key} ${at}`, figure })),
  }));
  const told = keyed.flatMap(({ cells }) => cells).find(({ at }) => at === pressed)?.figure;
  return (
    <>
      <table className={looks.table} aria-label={label}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed.map(({ key, heading, cells }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              {cells.map(({ at, figure }) => (
                <td key={at}>
                  {figure.places.length === 0 ? (
                    figure.text
                  ) : (
                    <FigureButton
                      text={figure.text}
                      pressed={at === pressed}
                      noteId={noteId}
                      onPress={() => setPressed(at === pressed ? null : at)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {told ? <FigureNote id={noteId} figure={told} show={show} /> : null}
    </>
  );
}
