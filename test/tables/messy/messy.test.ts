import fc from 'fast-check';
import { KINDS } from '../../../src/job/kinds';
import { recognise } from '../../../src/tables/recognise';
import { judge } from './judge';
import { messyCase, recipe } from './messyCase';
import { tally, type Tally } from './tally';

/** The same files every time: a figure that moves was moved by a change of the reading. */
const SEEDS = [1, 2, 77];
const FILES = 1000;

describe('made-up files with every distortion that exports have', () => {
  it.each(SEEDS)('are read back to the records that they were made from (%i)', (seed) => {
    const read = readAll(seed);
    expect(read.silentFiles).toBe(0);
    expect(read.shareRight).toBeGreaterThanOrEqual(0.997);
    expect(read.mostQuestions).toBeLessThanOrEqual(1);
    expect(read.filesAsked).toBeLessThanOrEqual(0.005 * FILES);
  });

  it('are read whole and without a question where nothing is distorted', () => {
    const plain = readAll(5, []);
    expect(plain).toMatchObject({ silentFiles: 0, filesAsked: 0, shareRight: 1 });
  });
});

function readAll(seed: number, distortions?: readonly never[]): Tally {
  return tally(
    fc
      .sample(recipe, { seed, numRuns: FILES })
      .map((one) => messyCase(distortions ? { ...one, distortions } : one))
      .map((one) => [one, judge(one, recognise(one.grid, KINDS))] as const),
  );
}
