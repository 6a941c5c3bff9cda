import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bars: { display: 'grid', gap: tokens.spacingVerticalS },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 3rem',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  drawing: { display: 'block', width: '100%', height: '12px' },
  bar: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: 'CanvasText' } },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface BarPictureProps {
  /** What the picture says, for whoever cannot see it. */
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly count: number }[];
}

/** Bars under each other, of one colour: which is longer is all that they say. One picture with one name, and no stop of the keyboard. */
export function BarPicture({ label, bars }: BarPictureProps): ReactNode {
  const styles = useStyles();
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <div role="img" aria-label={label} className={styles.bars}>
      {bars.map(({ name, count }) => (
        <div key={name}>
          <div className={styles.name}>{name}</div>
          <div className={styles.row}>
            <svg className={styles.drawing} aria-hidden="true">
              <rect className={styles.bar} x={0} y={0} width={`${(count / most) * 100}%`} height="100%" />
            </svg>
            <span className={styles.count}>{count}</span>
          </div>
        </div>
      ))}
    </div>
  );
}
