import type { ColumnModel } from './sheetModel';

type Make<H> = (id: keyof H & string, width: number, owner?: ColumnModel['owner']) => ColumnModel;

/** Makers of columns whose headers a catalogue gives: of text, of dates, of money and of counts. */
export function columnsUnder<H extends Readonly<Record<string, string>>>(
  headers: H,
): Readonly<Record<'text' | 'date' | 'pounds' | 'count', Make<H>>> {
  const maker =
    (type: ColumnModel['type']): Make<H> =>
    (id, width, owner = 'computed') => ({ id, header: headers[id] ?? id, owner, type, width });
  return { text: maker('text'), date: maker('date'), pounds: maker('pounds'), count: maker('count') };
}
