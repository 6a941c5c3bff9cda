import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendarDate } from '../../../src/core/calendarDate';
import { runJob } from '../../../src/job/runJob';
import { findingsBy } from '../../../src/taskpane/shown/logframeFindings';
import { logframesShown } from '../../../src/taskpane/shown/logframesShown';
import type { LogframeText, ResultText } from '../../../src/taskpane/shown/logframeText';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';

const SAMPLE = resolve(__dirname, '../../../assets/samples/council-workbook.xlsx');

describe('the logframe of the sample on its screen', () => {
  let malawi: LogframeText;
  beforeAll(async () => {
    const [first] = await shown('council-workbook.xlsx', readFileSync(SAMPLE));
    if (!first) throw new Error('no logframe');
    malawi = first;
  });

  it('stands as a tree: the goal, the purpose that leads to it, the outputs that lead there', () => {
    expect(outline(malawi.tree)).toEqual(['Goal', '  Purpose', '    Output 1', '    Output 2']);
    expect(malawi.tree[0]?.place.text).toMatch(/^Logframe!A\d+$/);
  });

  it('has the headings of its layout as a matrix, and every indicator of the tree in it', () => {
    expect(malawi.matrix.headings.slice(1)).toEqual([
      'Project summary',
      'Measurable indicators',
      'Means of verification',
      'Important assumptions',
    ]);
    const inMatrix = malawi.matrix.rows.flatMap(({ cells }) => cells[1] ?? []);
    expect(inMatrix).toEqual(
      flat(malawi.tree).flatMap(({ indicators }) => indicators.map(({ text }) => text)),
    );
    expect(inMatrix.length).toBeGreaterThan(3);
  });

  it.each(['strength', 'level'] as const)('puts every finding in one group by %s', (by) => {
    const grouped = findingsBy(malawi.findings, by).flatMap(({ findings }) => findings);
    expect([...grouped].sort(byKey)).toEqual([...malawi.findings].sort(byKey));
  });

  it('knows the level of a finding by the rows it stands in', () => {
    const levels = findingsBy(malawi.findings, 'level').map(({ name }) => name);
    expect(levels).toEqual(['Goal', 'Purpose', 'Output']);
  });

  it('says before anything is written what each other layout leaves open and has no place for', () => {
    expect(malawi.conversions.map(({ to }) => to)).toEqual(['fcdo', 'eu']);
    for (const { gaps, sentence } of malawi.conversions) {
      expect(gaps.length).toBeGreaterThan(0);
      expect(sentence).toContain(`${gaps.length} parts are left open`);
    }
  });

  it('has no progress to show, because nothing in it is a figure', () => {
    expect(malawi.progress).toBeNull();
  });
});

describe('a logframe with figures', () => {
  it('says how far each indicator and output has come, and why not all together', async () => {
    const [logframe] = await shown(
      'wells.csv',
      Buffer.from(
        [
          'Wells for all,,,,,,',
          'Level,Result,Indicator,Baseline,Target,Actual,Source',
          'Impact,Healthy people,Cases of cholera by 2027,90,30,,Clinic records',
          'Outcome,Clean water is drunk,Households by 2027,100,300,200,Survey',
          'Output 1,Wells are dug,Wells by 2027,0,40,10,Records',
          '',
        ].join('\n'),
      ),
    );
    const [output] = logframe?.progress?.outputs ?? [];
    expect([output?.name, output?.share.text, output?.counted.text]).toEqual(['Output 1', '25%', '1 of 1']);
    expect(output?.share.places.map(({ source }) => source.cell)).toEqual(['C5']);
    expect(logframe?.progress?.indicators.map(({ state, share }) => [state, share])).toEqual([
      ['No actual yet', ''],
      ['On the way', '50%'],
      ['On the way', '25%'],
    ]);
    expect(logframe?.progress?.sentence).toContain('cannot be said');
    expect(flat(logframe?.tree ?? [])[2]?.indicators[0]?.facts).toContain('Target 40');
  });
});

describe('activities', () => {
  it('stand under the output that their number names, wherever they lie', async () => {
    const [logframe] = await shown(
      'plan.csv',
      Buffer.from(
        [
          'A plan,,,,',
          'Level,Number,Project summary,Measurable indicators,Means of verification,Important assumptions',
          'Goal,,Healthy people,Fewer cases by 2027,Records,',
          'Purpose,,Clean water is drunk,300 households by 2027,Survey,',
          'Output,1,Wells are dug,40 wells by 2027,Records,',
          'Output,2,People are trained,20 people by 2027,Records,',
          'Activity,1.1,Dig,,,',
          'Activity,2.1,Train,,,',
          '',
        ].join('\n'),
      ),
    );
    expect(outline(logframe?.tree ?? [])).toEqual([
      'Goal',
      '  Purpose',
      '    Output 1',
      '      Activity 1.1',
      '    Output 2',
      '      Activity 2.1',
    ]);
  });
});

function outline(tree: readonly ResultText[], depth = ''): string[] {
  return tree.flatMap(({ name, leadsHere }) => [`${depth}${name}`, ...outline(leadsHere, `${depth}  `)]);
}

function flat(tree: readonly ResultText[]): ResultText[] {
  return tree.flatMap((result) => [result, ...flat(result.leadsHere)]);
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return Number(one.key) - Number(other.key);
}

async function shown(file: string, bytes: Buffer): Promise<LogframeText[]> {
  const asOf = calendarDate('2018-12-14');
  if (asOf === null) throw new Error('Not a date');
  const snapshot = await readWorkbookFile(new Uint8Array(bytes), file);
  return logframesShown(file, runJob([snapshot], { asOf, councils: [], year: null }));
}
