import {
  lyingHeading,
  misspeltHeadings,
  noisyHeadings,
  shuffledColumns,
  type TableDistortion,
} from './distort/headings';
import * as lines from './distort/lines';
import { rightTotals, wrongTotal } from './distort/totals';

export interface Distortion {
  readonly table?: TableDistortion;
  readonly laid?: lines.LaidDistortion;
}

/** Every way to spoil a table, in the order in which they are done. The last three are done elsewhere. */
export const DISTORTIONS = {
  shuffledColumns: { table: shuffledColumns },
  lyingHeading: { table: lyingHeading },
  misspeltHeadings: { table: misspeltHeadings },
  noisyHeadings: { table: noisyHeadings },
  blankCells: { laid: lines.blankCells },
  wrappedHeader: { laid: lines.wrappedHeader },
  groupedHeader: { laid: lines.groupedHeader },
  rightTotals: { laid: rightTotals },
  wrongTotal: { laid: wrongTotal },
  fillers: { laid: lines.fillers },
  repeatedHeader: { laid: lines.repeatedHeader },
  footer: { laid: lines.footer },
  headlessColumn: { laid: lines.headlessColumn },
  blankColumnInside: { laid: lines.blankColumnInside },
  blankColumnsBefore: { laid: lines.blankColumnsBefore },
  emptyTrailing: { laid: lines.emptyTrailing },
  banner: { laid: lines.banner },
  blankLines: { laid: lines.blankLines },
  hidden: { laid: lines.hidden },
  mixedFormats: {},
  stacked: {},
  sideBySide: {},
} as const satisfies Readonly<Record<string, Distortion>>;

export type DistortionName = keyof typeof DISTORTIONS;
