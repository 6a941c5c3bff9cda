import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { BlockText, PaperText, PictureText, RunText, TableOfPaper } from '../shown/paperText';
import type { FigureText } from '../shown/figureText';
import { CellLinks } from './CellLinks';
import { FigureNote } from './FigureNote';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';
import { PaperRuns, type Pressing } from './PaperRuns';
import type { ScreenActions } from './screen';
import { ScrollingTable } from './ScrollingTable';

const words = say.reportScreen;

/** Of a table, before the rest is asked for. */
const ROWS_SHOWN = 20;

const useStyles = makeStyles({
  numbered: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  picture: { display: 'block', maxWidth: '100%', height: 'auto' },
});

export interface BlockProps {
  readonly block: BlockText;
  readonly figures: PaperText['figures'];
  readonly show: ScreenActions['show'];
}

/** A block of the paper; the figure that was pressed in it is told right below. */
export function PaperBlock({ block, figures, show }: BlockProps): ReactNode {
  const looks = useLooks();
  const id = useId();
  const [pressed, setPressed] = useState<string | null>(null);
  const figure: FigureText | undefined = pressed === null ? undefined : figures[pressed];
  const pressing: Pressing = {
    pressed: figure ? pressed : null,
    noteId: id,
    press: (next) => setPressed(next === pressed ? null : next),
  };
  const exempt = 'exempt' in block ? block.exempt : null;
  return (
    <>
      <Content block={block} pressing={pressing} />
      {figure ? <FigureNote id={id} figure={figure} show={show} /> : null}
      {block.kind === 'paragraph' && block.place !== null && show !== null ? (
        <CellLinks label={words.fromCell} places={[block.place]} show={show} />
      ) : null}
      {exempt === null ? null : <p className={looks.notice}>{words.exempt({ paragraph: exempt })}</p>}
    </>
  );
}

function Content({ block, pressing }: { block: BlockText; pressing: Pressing }): ReactNode {
  const looks = useLooks();
  const styles = useStyles();
  const runs = (of: readonly RunText[]) => <PaperRuns of={of} pressing={pressing} />;
  switch (block.kind) {
    case 'paragraph': {
      const text = (
        <>
          {block.lead === null ? null : <strong>{block.lead} </strong>}
          {runs(block.runs)}
        </>
      );
      if (block.number === null) return <p className={looks.plain}>{text}</p>;
      return (
        <p className={styles.numbered}>
          <span>{block.number} </span>
          <span>{text}</span>
        </p>
      );
    }
    case 'bullets':
      return (
        <ul className={looks.points}>
          {block.items.map((item, at) => (
            <li key={at}>{runs(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <PaperTable table={block} pressing={pressing} />;
    case 'picture':
      return <PaperPicture picture={block} pressing={pressing} />;
    case 'subheading':
      return <h6 className={looks.cardHeading}>{block.text}</h6>;
  }
}

function PaperTable({
  table: { caption, headers, rows },
  pressing,
}: {
  table: TableOfPaper;
  pressing: Pressing;
}): ReactNode {
  const looks = useLooks();
  return (
    <>
      <p className={looks.strong}>{caption}</p>
      <MoreOf all={rows} step={ROWS_SHOWN}>
        {(shown) => (
          <ScrollingTable
            label={words.table({ caption })}
            rows={[
              headers,
              ...shown.map((row) =>
                row.map((cell, at) => <PaperRuns key={at} of={cell} pressing={pressing} />),
              ),
            ]}
          />
        )}
      </MoreOf>
    </>
  );
}

function PaperPicture({
  picture: { drawing, alt, caption },
  pressing,
}: {
  picture: PictureText;
  pressing: Pressing;
}): ReactNode {
  const looks = useLooks();
  const styles = useStyles();
  const { width, height, rectangles } = drawing;
  return (
    <figure className={looks.figure}>
      <svg role="img" aria-label={alt} viewBox={`0 0 ${width} ${height}`} className={styles.picture}>
        {rectangles.map(({ colour, ...rectangle }, at) => (
          <rect key={at} {...rectangle} fill={`#${colour}`} />
        ))}
      </svg>
      <figcaption>
        <PaperRuns of={caption} pressing={pressing} />
      </figcaption>
    </figure>
  );
}
