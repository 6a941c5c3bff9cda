import { foiPackOf } from '../../../src/job/foiJob';
import { runJob } from '../../../src/job/runJob';
import { withEntries } from '../../../src/job/withEntries';
import type { NamesText } from '../../../src/taskpane/shown/opened';
import { namesShown } from '../../../src/taskpane/shown/namesShown';
import { placeIn } from '../../../src/taskpane/shown/placeIn';
import type { Snapshot } from '../../../src/workbook/grid';
import { derbyOn } from '../../job/derbyOn';
import { gridOf } from '../../tables/gridOf';

const options = derbyOn('2019-06-15');
const FILE = 'council.xlsx';
const LOG = [
  ['Date of visit', 'Twin town', 'In or out', 'Young people', 'Names of members', 'Names of pupils'],
  ['10 May 2019', 'Osnabrück', 'Out', 12, 'Ann Alder', 'Ivy Planted'],
];
const council: Snapshot = {
  file: FILE,
  sha256: null,
  names: new Map(),
  findings: [],
  grids: [gridOf(LOG, { file: FILE, sheet: 'Visits log' })],
};

describe('names of people on visits', () => {
  it('are off, with a form for each adult and none for a young person', () => {
    const { sentence, names } = shown([council]);
    expect(sentence).toBe('1 name on visits: none is shown.');
    expect(names.map(({ about }) => about)).toEqual([expect.stringMatching(/^Ann Alder, /)]);
    expect(names[0]?.place.source).toMatchObject({ sheet: 'Visits log', cell: 'E2' });
    expect(JSON.stringify(names)).not.toContain('Ivy');
  });

  it('are shown once somebody has decided so, and not where nobody stands behind it', () => {
    expect(shown(decided({ decision: 'Show' })).sentence).toBe('1 name on visits: none is shown.');
    const files = decided({ decision: 'Show', by: 'Monitoring officer' });
    expect(shown(files).sentence).toBe('1 name on visits: 1 is shown by a recorded decision.');
    expect(foiPackOf(runJob(files, options)).rows.flatMap(({ names }) => names)).toEqual(['Ann Alder']);
  });
});

function shown(files: readonly Snapshot[]): NamesText {
  return namesShown(runJob(files, options), (source) => placeIn(FILE, source));
}

/** The files with this recorded in the form of the one name. */
function decided(answers: Readonly<Record<string, string>>): Snapshot[] {
  const fields = shown([council]).names[0]?.form.fields ?? [];
  const entries = fields.flatMap(({ cell }) => {
    const text = answers[cell.column];
    return text === undefined ? [] : [{ ...cell, text }];
  });
  return withEntries([council], runJob([council], options), entries, 'partnerships.xlsx');
}
