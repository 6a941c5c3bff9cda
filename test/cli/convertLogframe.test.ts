import path from 'node:path';
import { logframesSchema } from '../../src/job/contract';
import { malawi, malawiMerges } from '../logframe/malawi';
import { blocks, matrix } from '../logframe/drawnProfiles';
import { newFolder, twinledger } from './terminalFor';
import { workbookWith } from './workbookWith';

const PROFILES = ['4x4', 'fcdo', 'eu'] as const;
type Profile = (typeof PROFILES)[number];

const DRAWN = {
  '4x4': () => workbookWith(malawi, malawiMerges),
  fcdo: () => workbookWith(blocks),
  eu: () => workbookWith(matrix),
} as const;

const WAYS = PROFILES.flatMap((from) =>
  PROFILES.filter((to) => to !== from).map((to) => [from, to] as const),
);

async function convertedTo(profile: Profile, file: string): Promise<string> {
  const out = path.join(newFolder(), 'converted.xlsx');
  const { code, err } = await twinledger('logframe', file, '--convert', profile, '--out', out);
  if (code !== 0) throw new Error(err);
  return out;
}

async function readFrom(file: string) {
  const { out } = await twinledger('logframe', file, '--json');
  return logframesSchema.parse(JSON.parse(out)).logframes;
}

type Read = Awaited<ReturnType<typeof readFrom>>;

/** Everything but where it stands. */
function told(logframes: Read) {
  return logframes.map(({ title, profile, results }) => ({
    title,
    profile,
    results: results.map(({ source: _cell, indicators, ...result }) => ({
      ...result,
      indicators: indicators.map(({ source: _where, ...indicator }) => indicator),
    })),
  }));
}

describe('a logframe converted from workbook to workbook', () => {
  it.each(WAYS)('from %s to %s and back is equal', async (from, to) => {
    const file = await DRAWN[from]();
    const there = await convertedTo(to, file);
    expect((await readFrom(there)).map(({ profile }) => profile)).toEqual([to]);
    const back = await convertedTo(from, there);
    expect(told(await readFrom(back))).toEqual(told(await readFrom(file)));
  });

  it('round all three layouts is equal', async () => {
    const file = await DRAWN.fcdo();
    const far = await convertedTo('4x4', await convertedTo('eu', file));
    expect(told(await readFrom(await convertedTo('fcdo', far)))).toEqual(told(await readFrom(file)));
  });

  it('names its own new sheet as the place of what it shows', async () => {
    const [logframe] = await readFrom(await convertedTo('fcdo', await DRAWN['4x4']()));
    expect(logframe?.results.map(({ source }) => [source.file, source.sheet])).toEqual(
      Array.from({ length: 4 }, () => ['converted.xlsx', 'Logframe']),
    );
  });
});

describe('the Malawi logframe, converted to FCDO (formerly DFID) and written to a workbook', () => {
  it('lists six baselines as gaps and makes none up', async () => {
    const out = path.join(newFolder(), 'fcdo.xlsx');
    const { out: json } = await twinledger(
      'logframe',
      await DRAWN['4x4'](),
      '--convert',
      'fcdo',
      '--out',
      out,
      '--json',
    );
    const [converted] = logframesSchema.parse(JSON.parse(json)).logframes;
    expect(converted?.findings.filter(({ rule }) => rule === 'conversion.baseline')).toHaveLength(6);
    const [read] = await readFrom(out);
    const indicators = read?.results.flatMap((result) => result.indicators) ?? [];
    expect(indicators.map(({ baseline, target }) => [baseline, target])).toEqual(
      Array.from({ length: 6 }, () => [null, null]),
    );
  });
});
