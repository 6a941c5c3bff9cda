import fc from 'fast-check';
import { convertLogframes, type Converted } from '../../src/job/logframeJob';
import { readInputs } from '../../src/job/readInputs';
import { withChecks } from '../../src/logframe/checkLogframe';
import { asItWasSheet } from '../../src/logframe/asItWasSheet';
import { convertLogframe } from '../../src/logframe/convertLogframe';
import { readAgain } from '../../src/logframe/readAgain';
import { readAsItWas } from '../../src/logframe/readAsItWas';
import { rejoined } from '../../src/logframe/rejoined';
import type { Logframe, LogframeProfileId } from '../../src/logframe/logframe';
import { sameShape } from '../../src/logframe/sameContent';
import { handOver } from '../../src/workbook/handOver';
import { place } from '../../src/workbook/place';
import { gridOf } from '../../src/workbook/gridOf';
import type { Snapshot } from '../../src/workbook/grid';
import { logframes } from './generated';

const PROFILES: readonly LogframeProfileId[] = ['4x4', 'fcdo', 'eu'];

/** The workbook that a conversion writes, as it is read again. */
function workbookOf({ theirs, ours }: Converted, file = 'converted.xlsx'): Snapshot {
  const placed = place([...theirs, ...ours]);
  const grids = placed.map((sheet, at) => gridOf(at < theirs.length ? handOver(sheet) : sheet, file));
  return { file, sha256: null, grids, names: new Map(), findings: [] };
}

function converted(logframe: Logframe, target: LogframeProfileId): Logframe {
  const found = readInputs([workbookOf(convertLogframes([logframe], { profile: null, target }))]).logframes;
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`Expected one logframe, found ${found.length}`);
  return only;
}

/** What a logframe says, wherever it stands. */
const told = ({ title, profile, results, unplaced = [], period }: Logframe) => ({
  title,
  profile,
  results,
  unplaced,
  period: period ?? null,
});

/** A layout without activities would otherwise hold nothing; two results with the same words in a row read as one anywhere. */
function isSomeLogframe({ results }: Logframe): boolean {
  const words = results.map(({ level, statement }) => `${level} ${statement}`);
  return (
    results.some(({ level, indicators }) => level !== 'activity' && indicators.length > 0) &&
    new Set(words).size === words.length
  );
}

const someLogframe = logframes.filter(isSomeLogframe);
const someWay = fc.array(fc.constantFrom(...PROFILES), { minLength: 1, maxLength: 2 });

describe('any logframe, converted from workbook to workbook', () => {
  it('and back, by any way round, says the same', () => {
    fc.assert(
      fc.property(someLogframe, someWay, (made, way) => {
        const back = converted(way.reduce(converted, withChecks(made)), made.profile);
        expect(sameShape(told(back), told(made))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is kept whole on the sheet "Before conversion"', () => {
    fc.assert(
      fc.property(someLogframe, fc.constantFrom(...PROFILES), (made, to) => {
        const before = { ...convertLogframe(made, to).before, name: 'Wells' };
        const [sheet] = place([asItWasSheet([before])]);
        if (sheet === undefined) throw new Error('no sheet');
        const [kept, ...others] = readAsItWas(gridOf(sheet, 'converted.xlsx'));
        expect(others).toEqual([]);
        expect(kept).toMatchObject({ name: 'Wells', to, unchanged: before.unchanged });
        expect(sameShape(kept?.logframe.results, made.results)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is put together again from its sheet and what was kept, in a thousand shapes', () => {
    fc.assert(
      fc.property(someLogframe, fc.constantFrom(...PROFILES), (made, to) => {
        const { logframe, before } = convertLogframe(made, to);
        const found = readAgain(logframe, 'Wells');
        if (found === undefined) throw new Error('Nothing was read.');
        const again = rejoined(found, { ...before, name: 'Wells' });
        expect(sameShape(told(again), told(logframe))).toBe(true);
        const back = convertLogframe(again, made.profile).logframe;
        expect(sameShape(told(back), told(made))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
