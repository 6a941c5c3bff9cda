import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { BarPart, BarText } from '../shown/opened';
import { FigureTable } from './FigureTable';
import type { ScreenActions } from './screen';

const words = say.screens.limits;

/** Of the drawing, in its own units; it stretches to the width there is. */
const WIDTH = 1000;
const HEIGHT = 28;

const FORCED = '@media (forced-colors: active)';

/** Never green: a bar is no verdict. Parts differ in pattern as well as in colour. */
const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: '28px' },
  ground: {
    fill: tokens.colorNeutralBackground4,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    vectorEffect: 'non-scaling-stroke',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  counted: { fill: tokens.colorPaletteBlueBorderActive, [FORCED]: { fill: 'CanvasText' } },
  committed: {
    fill: tokens.colorPaletteBlueBackground2,
    stroke: tokens.colorPaletteBlueBorderActive,
    strokeWidth: '2px',
    vectorEffect: 'non-scaling-stroke',
    [FORCED]: { fill: 'GrayText', stroke: 'CanvasText' },
  },
  queried: {
    fill: 'transparent',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '2px',
    strokeDasharray: '4 3',
    vectorEffect: 'non-scaling-stroke',
    [FORCED]: { stroke: 'CanvasText' },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '4px',
    vectorEffect: 'non-scaling-stroke',
    [FORCED]: { stroke: 'CanvasText' },
  },
  key: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '1em',
    height: '1em',
    marginInlineEnd: tokens.spacingHorizontalS,
    verticalAlign: '-0.1em',
    forcedColorAdjust: 'none',
  },
  keycounted: {
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
  keycommitted: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    border: `2px solid ${tokens.colorPaletteBlueBorderActive}`,
    [FORCED]: { backgroundColor: 'GrayText' },
  },
  keyqueried: {
    border: `2px dashed ${tokens.colorNeutralForeground2}`,
    [FORCED]: { border: '2px dashed CanvasText' },
  },
});

/** A bar against the limit, which says its sentence to whoever cannot see it, and its amounts as a table below. */
export function LimitBar({
  about,
  sentence,
  bar: { parts, limitAt, rows },
  show,
}: {
  about: string;
  sentence: string;
  bar: BarText;
  show: ScreenActions['show'];
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      {parts.length === 0 && limitAt === null ? null : (
        <svg
          className={styles.svg}
          role="img"
          aria-labelledby={id}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          <title id={id}>{words.bar({ about, sentence })}</title>
          <rect className={styles.ground} x={0} y={4} width={WIDTH} height={HEIGHT - 8} />
          {parts.map(({ kind, from, length }) => (
            <rect
              key={kind}
              className={styles[kind]}
              x={from * WIDTH}
              y={5}
              width={length * WIDTH}
              height={HEIGHT - 10}
            />
          ))}
          {limitAt === null ? null : (
            <line
              className={styles.limit}
              x1={Math.max(2, limitAt * WIDTH - 2)}
              x2={Math.max(2, limitAt * WIDTH - 2)}
              y1={0}
              y2={HEIGHT}
            />
          )}
        </svg>
      )}
      <FigureTable
        label={words.barTable({ about })}
        headings={[words.part, words.amount]}
        rows={rows.map(({ name, amount }) => ({
          key: name,
          heading: <PartName name={name} />,
          figures: [amount],
        }))}
        show={show}
      />
    </>
  );
}

/** The name of a part, behind the pattern that it has on the bar. */
function PartName({ name }: { name: string }): ReactNode {
  const styles = useStyles();
  const kinds = Object.entries(words.barNames) as [BarPart['kind'], string][];
  return (
    <>
      {kinds
        .filter(([, own]) => own === name)
        .map(([kind]) => (
          <span key={kind} className={mergeClasses(styles.key, styles[`key${kind}`])} aria-hidden="true" />
        ))}
      {name}
    </>
  );
}
