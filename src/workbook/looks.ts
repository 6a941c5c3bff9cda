import type { PlacedCell } from './placedSheet';
import type { Tone } from './sheetModel';

/** How a kind of cell looks, the same in a file and in Excel. Colours are "RRGGBB". */
export interface Look {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  /** Null for no fill. */
  readonly fill: string | null;
}

export const FONT = 'Arial';

const PLAIN: Look = { bold: false, size: 11, color: '1B1B1B', fill: null };

/** Contrast of text and fill is at least 7:1 (WCAG 2.2, 1.4.6). */
export const LOOKS: Readonly<Record<PlacedCell['look'], Look>> = {
  title: { ...PLAIN, bold: true, size: 16, color: '17375E' },
  note: PLAIN,
  caption: { ...PLAIN, bold: true, size: 12, color: '17375E' },
  header: { ...PLAIN, bold: true, color: 'FFFFFF', fill: '17375E' },
  body: PLAIN,
  entered: { ...PLAIN, fill: 'FFF8E1' },
  total: { ...PLAIN, bold: true, fill: 'E8EDF3' },
};

/** The word in the cell carries the meaning; the tone only helps the eye. */
export const TONES: Readonly<Record<Tone, { readonly color: string; readonly fill: string }>> = {
  good: { color: '0B4A2D', fill: 'DDF2E4' },
  caution: { color: '5A3A00', fill: 'FFF0CC' },
  alert: { color: '7A0016', fill: 'FBE0E3' },
};

/** Bars of a chart, in order: told apart by people who do not see all colours, at least 3:1 against white (WCAG 2.2, 1.4.11). */
export const CHART_COLOURS = ['0072B2', 'D55E00', '009E73', '767676'] as const;

const NUMBERS: ReadonlySet<PlacedCell['format']> = new Set(['pounds', 'count', 'percent']);

/** Whether a cell of a table stands at the right: numbers do, under headings at the left. */
export function isRightAligned({ look, format }: Pick<PlacedCell, 'look' | 'format'>): boolean {
  return NUMBERS.has(format) && look !== 'header';
}

/** In inches. */
export const PAGE_MARGINS = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Number formats; a minus sign marks a negative sum, never colour alone. */
export const NUMBER_FORMATS: Readonly<Record<PlacedCell['format'], string>> = {
  general: 'General',
  text: '@',
  pounds: '£#,##0.00;-£#,##0.00',
  date: 'dd/mm/yyyy',
  count: '#,##0',
  percent: '0.0%',
};
