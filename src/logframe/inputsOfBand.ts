import { say } from '../core/messages';
import type { Source } from '../core/source';
import { numberIn, poundsIn } from './amountIn';
import { ownText, textUnder, type BandReading, type Head } from './bandReading';
import type { Inputs } from './inputs';

/** Inputs as sheets hold them that Twinledger wrote: a column for each funder, beside total, share and people. */
export function inputsOfBand(reading: BandReading, head: Head, source: Source): Inputs | null {
  const prefix = say.logframe.detail.inputs({ funder: '' });
  const parts = reading.columnsOf('inputs').flatMap((column) => {
    const text = textUnder(reading, head, column);
    return text === null ? [] : [{ funder: column.header.slice(prefix.length), amount: poundsIn(text) }];
  });
  const total = ownText(reading, head, 'inputsTotal');
  const share = ownText(reading, head, 'inputsShare');
  const people = ownText(reading, head, 'inputsPeople');
  if (parts.length === 0 && [total, share, people].every((text) => text === null)) return null;
  return {
    parts,
    total: poundsIn(total ?? ''),
    sharePercent: numberIn(share ?? ''),
    fullTimeEquivalents: people,
    source,
  };
}
