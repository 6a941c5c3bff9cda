import fc from 'fast-check';
import { logframeChecksSheet } from '../../src/logframe/logframeChecksSheet';
import { logframeSheet } from '../../src/logframe/logframeSheet';
import type { SheetModel, TableModel } from '../../src/workbook/sheetModel';
import { contentOf, rowKey } from '../../src/workbook/rowKey';
import { logframes } from './generated';
import { fcdo, indicator, logframe, result, said, withIndicator } from './made';
import { malawi, malawiMerges } from './malawi';
import { readOne } from './sheet';

const read = readOne(malawi, malawiMerges);

function tableOf(sheet: SheetModel): TableModel {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error('No table');
  return table;
}

const shown = (sheet: SheetModel, id: string) => tableOf(sheet).rows.map(({ cells }) => contentOf(cells[id]));
const keys = (sheet: SheetModel) => tableOf(sheet).rows.map(({ key }) => key);

describe('the sheet "Logframe"', () => {
  const sheet = logframeSheet([read]);

  it('has a row for each of the six indicators, flat', () => {
    expect(tableOf(sheet).columns.map(({ header }) => header)).toEqual([
      'Logframe',
      'Level',
      'Number',
      'Result',
      'Indicator',
      'Baseline',
      'Baseline year',
      'Target',
      'Actual',
      'Means of verification',
      'Assumptions',
      'Risks',
      'Read from',
    ]);
    expect(shown(sheet, 'level')).toEqual(['Goal', 'Purpose', 'Output', 'Output', 'Output', 'Output']);
    expect(shown(sheet, 'number')).toEqual([null, null, '1', '1', '1', '2']);
    expect(shown(sheet, 'source')).toContain('council.xlsx, Logframe!B5');
    expect(contentOf(tableOf(sheet).rows[2]?.cells['sources'])).toBe(
      'Written plans\nRecords of progress against plans with improving trends',
    );
  });

  it('leaves baseline, year, target and actual to the officers', () => {
    const entered = tableOf(sheet).columns.filter(({ owner }) => owner === 'entered');
    expect(entered.map(({ id }) => id)).toEqual(['baseline', 'baselineYear', 'target', 'actual']);
    expect(shown(sheet, 'baseline')).toEqual([null, null, null, null, null, null]);
  });

  it('shows milestones where a logframe has some', () => {
    const withMilestones = logframeSheet([fcdo()]);
    expect(shown(withMilestones, 'milestones')[0]).toBe('Milestone 1 (2024): 200\nMilestone 2 (2025): 300');
  });

  it('keeps the keys of all other rows when one indicator is reworded, its result with it', () => {
    const before = keys(logframeSheet([logframe()]));
    const after = keys(logframeSheet([withIndicator(logframe(), { text: 'Pumps at work by 2027: 12' })]));
    expect(before.filter((key) => !after.includes(key))).toHaveLength(1);
  });

  it('keeps the keys when another indicator is put above', () => {
    const more = logframe({
      results: logframe().results.map((each) => ({
        ...each,
        indicators: [indicator({ text: 'Something new' }), ...each.indicators],
      })),
    });
    expect(keys(logframeSheet([more]))).toEqual(expect.arrayContaining(keys(logframeSheet([logframe()]))));
  });

  it('tells rows that read the same apart in their number', () => {
    const twice = logframeSheet([
      logframe({ results: [result({ number: '1', indicators: [indicator(), indicator()] })] }),
    ]);
    expect(shown(twice, 'number')).toEqual(['1', '1 (2)']);
  });

  it('tells two logframes without a title apart', () => {
    const two = logframeSheet([logframe({ title: null }), logframe({ title: null })]);
    expect(new Set(shown(two, 'logframe'))).toEqual(
      new Set(['Logframe on Logframe', 'Logframe on Logframe (2)']),
    );
  });

  it('shows a result that has no indicator', () => {
    const bare = logframeSheet([
      logframe({ results: [result({ indicators: [], meansOfVerification: [said('Log')] })] }),
    ]);
    expect(shown(bare, 'result')).toEqual(['Wells in order']);
    expect(shown(bare, 'sources')).toEqual(['Log']);
  });

  it('says so where there is no logframe', () => {
    expect(logframeSheet([]).notes).toEqual(['No logframe was found in the files that were read.']);
  });

  it('has keys that are unique and equal to the text of the key columns, whatever the logframes', () => {
    fc.assert(
      fc.property(fc.array(logframes, { maxLength: 3 }), (made) => {
        const table = tableOf(logframeSheet(made));
        const all = table.rows.map(({ key }) => key);
        expect(new Set(all).size).toBe(all.length);
        expect(table.rows.map(({ cells }) => rowKey(table.columns, cells))).toEqual(all);
      }),
    );
  });
});

describe('the sheet "Logframe checks"', () => {
  const sheet = logframeChecksSheet([read]);

  it('lists errors first, then warnings, then hints, each with its check and its cell', () => {
    const order = ['Error', 'Warning', 'Hint'];
    const ranks = shown(sheet, 'strength').map((strength) => order.indexOf(String(strength)));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(shown(sheet, 'check')).toContain('L17 How much and by when');
    expect(shown(sheet, 'where')).toContain('council.xlsx, Logframe!B7');
    expect(tableOf(sheet).rows).toHaveLength(read.findings.length);
  });

  it('names what reading found as such', () => {
    const finding = {
      rule: 'logframe.columnNotRead',
      strength: 'hint' as const,
      message: 'A column',
      source: null,
    };
    expect(shown(logframeChecksSheet([logframe({ findings: [finding] })]), 'check')).toEqual(['Reading']);
  });

  it('says so where nothing was found', () => {
    expect(logframeChecksSheet([logframe()]).notes).toContain('The checks found nothing.');
  });
});
