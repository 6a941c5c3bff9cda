import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  drawing: {
    minWidth: 0,
    // The number stands beyond the end of its bar.
    paddingInlineEnd: '3rem',
    // The system's own colours, where a person has asked for them.
    '& svg rect': { [FORCED]: { fill: 'CanvasText' } },
    '& svg text': {
      fill: tokens.colorNeutralForeground1,
      [FORCED]: { fill: 'CanvasText', forcedColorAdjust: 'none' },
    },
  },
});

interface BarPictureProps {
  /** What the picture says, for whoever cannot see it. */
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly count: number }[];
}

/**
 * Bars side by side, of one colour: which is longer is all that they say. The chart makes each bar a stop of the keyboard and
 * speaks of lists and options; a picture is one thing, so it is kept out of reach and bears one name.
 */
export default function BarPicture({ label, bars }: BarPictureProps): ReactNode {
  const styles = useStyles();
  const total = Math.max(...bars.map(({ count }) => count));
  return (
    <div role="img" aria-label={label}>
      <div inert className={styles.drawing}>
        <HorizontalBarChart
          variant={HorizontalBarChartVariant.AbsoluteScale}
          hideTooltip
          data={bars.map(({ name, count }) => ({
            chartTitle: name,
            chartData: [
              {
                legend: name,
                color: tokens.colorBrandForeground1,
                horizontalBarChartdata: { x: count, total },
              },
            ],
          }))}
        />
      </div>
    </div>
  );
}
