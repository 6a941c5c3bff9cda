import type { Source } from '../core/source';
import type { RegisteredLink } from './partnership';
import { rowCells } from './rowCells';

/** The cells that name a theme of a link; the link's own where no row does. */
export function themeSources({ rows, source }: RegisteredLink, theme: string): Source[] {
  const said = rows
    .map(({ table, row }) => rowCells(table, row))
    .filter((cells) => cells.text('themes')?.includes(theme) === true)
    .map((cells) => cells.source('themes'));
  return said.length === 0 ? [source] : said;
}
