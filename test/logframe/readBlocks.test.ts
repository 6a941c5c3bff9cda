import { readLogframes } from '../../src/logframe/readLogframes';
import { blocks } from './drawnProfiles';
import { readOne, sheetOf, texts } from './sheet';

describe('blocks as the FCDO (formerly DFID) lays them out', () => {
  const logframe = readOne(blocks);
  const [impact, outcome, output] = logframe.results;

  it('are one logframe with a result for each block', () => {
    expect(logframe.profile).toBe('fcdo');
    expect(logframe.title).toBe('Clean water for Lilongwe');
    expect(logframe.results.map(({ level, number, statement }) => [level, number, statement])).toEqual([
      ['impact', null, 'Healthier families'],
      ['outcome', null, 'Clean water in use'],
      ['output', '1', 'Wells in order'],
    ]);
  });

  it('give each indicator its baseline with year, milestones, target and the source line beneath', () => {
    expect(impact?.indicators[0]).toMatchObject({
      text: 'Cases of cholera a year',
      baseline: '450',
      baselineYear: '2023',
      milestones: [
        { label: 'Milestone 1', value: '400', actual: '410' },
        { label: 'Milestone 2', value: '350', actual: null },
      ],
      target: '300',
      actual: '410',
    });
    expect(texts(impact?.indicators[0]?.sources ?? [])).toEqual(['District health office returns']);
  });

  it('number the indicators by their headings and join those of one output', () => {
    expect(output?.indicators.map(({ number, text }) => [number, text])).toEqual([
      ['1.1', 'Wells dug'],
      ['1.2', 'Wells repaired'],
    ]);
  });

  it('take assumptions and risks from the margin', () => {
    expect(texts(outcome?.assumptions ?? [])).toEqual(['Prices stay stable']);
    expect(texts(output?.risks ?? [])).toEqual(['Drought']);
  });

  it('take weight, risk rating and inputs from the margin of the same output', () => {
    expect(output?.weight).toBe(60);
    expect(output?.riskRating).toBe('Medium');
    expect(output?.inputs).toMatchObject({
      parts: [
        { funder: 'DFID (£)', amount: 600_000 },
        { funder: 'Govt (£)', amount: 200_000 },
      ],
      total: 800_000,
      sharePercent: 75,
      fullTimeEquivalents: '1.5',
    });
  });

  it('leave nothing over', () => {
    expect(logframe.unplaced).toBeUndefined();
  });

  it('read with the label on a line of its own and the source in the same cell', () => {
    const plain = readOne([
      ['Outcome: Clean water in use'],
      ['Indicator', 'Baseline', 'Milestone 1', 'Target'],
      ['Households served', '120', '250', '400'],
      ['Source: household survey'],
      [],
      ['Output 1: Wells in order'],
      ['Indicator', 'Baseline', 'Milestone 1', 'Target'],
      ['Wells dug', '0', '4', '10'],
      ['Source: inspection log'],
    ]);
    expect(plain.results.map(({ level, number, statement }) => [level, number, statement])).toEqual([
      ['outcome', null, 'Clean water in use'],
      ['output', '1', 'Wells in order'],
    ]);
    expect(plain.results.map(({ indicators }) => texts(indicators[0]?.sources ?? []))).toEqual([
      ['household survey'],
      ['inspection log'],
    ]);
  });

  it('that are blank are a template, not a logframe', () => {
    const blank = blocks.map((row) =>
      row.map((cell) =>
        typeof cell === 'string' && /^[A-Z ]{4,}|Indicator|Baseline|Milestone|Target|Source/.test(cell)
          ? cell
          : null,
      ),
    );
    expect(readLogframes(sheetOf(blank)).logframes).toEqual([]);
  });
});
