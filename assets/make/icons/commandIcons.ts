import type { Part } from './glyph';

/** Sizes that the ribbon and the menus ask for, in pixels. Source: Office add-in commands, icon requirements. */
export const COMMAND_ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const line = (top: number, left: number, right: number, tone: Part['tone'] = 'grey'): Part => ({
  shape: 'box',
  tone,
  at: [left, top, right, top + 1.5],
});

/** The picture of each command, by the name of its files. */
export const COMMAND_ICONS: Readonly<Record<string, readonly Part[]>> = {
  /** A window with a pane at its right. */
  pane: [
    { shape: 'box', tone: 'amber', at: [9.5, 4, 13.5, 12] },
    { shape: 'frame', tone: 'teal', at: [1, 2.5, 15, 13.5], width: 1.5 },
  ],
  /** Two linked rings over a list. */
  register: [
    { shape: 'ring', tone: 'teal', middle: [5.5, 4.5], radius: 2.75, width: 1.5 },
    { shape: 'ring', tone: 'amber', middle: [10, 4.5], radius: 2.75, width: 1.5 },
    line(9.5, 1, 15),
    line(13, 1, 15),
  ],
  /** A matrix with its head. */
  logframe: [
    { shape: 'box', tone: 'amber', at: [2.5, 3.5, 13.5, 5.5] },
    { shape: 'box', tone: 'teal', at: [7.25, 5.5, 8.75, 14] },
    { shape: 'box', tone: 'teal', at: [2, 9, 14, 10.5] },
    { shape: 'frame', tone: 'teal', at: [1, 2, 15, 14], width: 1.5 },
  ],
  /** Columns of spend under a line. */
  limit: [
    { shape: 'box', tone: 'amber', at: [1, 3, 15, 4.5] },
    { shape: 'box', tone: 'teal', at: [2, 10, 5, 14.5] },
    { shape: 'box', tone: 'teal', at: [6.5, 7.5, 9.5, 14.5] },
    { shape: 'box', tone: 'teal', at: [11, 5.5, 14, 14.5] },
  ],
  /** A paper with numbered lines. */
  report: [
    { shape: 'box', tone: 'amber', at: [4.5, 4, 11.5, 5.5] },
    { shape: 'box', tone: 'grey', at: [4.5, 7.25, 11.5, 8.75] },
    { shape: 'box', tone: 'grey', at: [4.5, 10.5, 9, 12] },
    { shape: 'frame', tone: 'teal', at: [2, 1, 14, 15], width: 1.5 },
  ],
  /** A cell that is put right. */
  formulas: [
    {
      shape: 'stroke',
      tone: 'amber',
      points: [
        [5, 8.5],
        [8, 11.5],
        [14.5, 3],
      ],
      width: 2,
    },
    { shape: 'frame', tone: 'teal', at: [1, 3.5, 12, 14.5], width: 1.5 },
  ],
  /** A cell with nothing but its value. */
  values: [
    { shape: 'box', tone: 'amber', at: [4.5, 7, 11.5, 9] },
    { shape: 'frame', tone: 'teal', at: [1, 3, 15, 13], width: 1.5 },
  ],
  /** A question mark in a ring. */
  help: [
    { shape: 'ring', tone: 'amber', middle: [8, 6.25], radius: 2, width: 1.5, arc: [180, 450] },
    { shape: 'box', tone: 'amber', at: [7.25, 8, 8.75, 10] },
    { shape: 'box', tone: 'amber', at: [7.25, 11, 8.75, 12.5] },
    { shape: 'ring', tone: 'teal', middle: [8, 8], radius: 6.5, width: 1.5 },
  ],
  /** A cell under a glass. */
  source: [
    {
      shape: 'stroke',
      tone: 'amber',
      points: [
        [10.5, 10.5],
        [14.25, 14.25],
      ],
      width: 2,
    },
    { shape: 'box', tone: 'grey', at: [5.25, 5.25, 8.25, 8.25] },
    { shape: 'ring', tone: 'teal', middle: [6.75, 6.75], radius: 5, width: 1.5 },
  ],
};
