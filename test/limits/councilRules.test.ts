import { calendarDate } from '../../src/core/calendarDate';
import type { WrittenRule } from '../../src/limits/councilRules';
import { rulePattern } from '../../src/limits/rulePattern';
import { treatmentNamed } from '../../src/limits/treatmentNamed';
import { ledgerOf, limitsOf, type Posting } from './ledgerOf';

const LUNCH: Posting = ['2018-05-01', 'Twinning lunch', 500];
const GRANT: Posting = ['2018-05-02', 'Annual grant to twinning association', 700];
const SALT: Posting = [
  '2018-05-03',
  'Gritting salt',
  10,
  { centre: 'Highways', supplier: 'Salt Grants Ltd' },
];
const ledger = ledgerOf([LUNCH, GRANT, SALT]);

const written = (pattern: string | null, more: Partial<WrittenRule> = {}, row = 1): WrittenRule => ({
  field: null,
  pattern,
  route: null,
  treatment: 'excluded',
  power: null,
  partnership: null,
  reason: 'Cabinet minute 12',
  chosenBy: 'Head of Finance',
  chosenOn: calendarDate('2018-06-01'),
  source: { file: 'rules.xlsx', sheet: 'Rules', cell: `B${row}` },
  ...more,
});

describe('the words of a rule', () => {
  it.each([
    ['grant', 'annual GRANT to them', true],
    ['grant', 'annual grants', false],
    ['grant*', 'annual grants', true],
    ['*grant', 'microgrant', true],
    ['annual grant', 'annual   grant', true],
    ['1*', '1010', true],
    ['1*', '2110', false],
    ['CC-9*', 'cc-912', true],
    ['a.b', 'axb', false],
  ])('%s in "%s": %s', (pattern, text, found) => {
    expect(rulePattern(pattern)?.(text)).toBe(found);
  });

  it.each(['', ' ', '*', '* *', '--'])('are nothing to look for in "%s"', (pattern) => {
    expect(rulePattern(pattern)).toBeNull();
  });
});

describe('the treatment of a rule', () => {
  it.each([
    ['counted', 'counted'],
    ['Not counted', 'excluded'],
    ['do not count', 'excluded'],
    ['Another power', 'otherPower'],
    ['not international', 'notInternational'],
    ['held for others', 'heldForOthers'],
    ['discounted', null],
    ['perhaps', null],
  ])('"%s" is %s', (words, treatment) => {
    expect(treatmentNamed(words)).toBe(treatment);
  });
});

describe('the rules of a council', () => {
  const outcome = (...rules: WrittenRule[]) => {
    const { lines, findings } = limitsOf({ ledger, entered: { rules } });
    return {
      treatments: lines.map(({ line, treatment }) => [line.description, treatment]),
      findings: findings
        .filter(({ rule }) => rule.startsWith('limits.rule'))
        .map(({ rule, source }) => [rule, source?.cell]),
    };
  };

  it('decide before ours, with reason, person and date', () => {
    const [line] = limitsOf({ ledger, entered: { rules: [written('lunch')] } }).lines;
    expect([line?.treatment, line?.reason]).toEqual([
      'excluded',
      'Cabinet minute 12 (Head of Finance, 1 June 2018)',
    ]);
  });

  it('are tried from the top down, and one that never gets a line is a finding at its cell', () => {
    const { treatments, findings } = outcome(
      written('lunch', { treatment: 'another power' }, 1),
      written('twinning lunch', {}, 2),
      written('banquet', {}, 3),
    );
    expect(treatments[0]).toEqual(['Twinning lunch', 'otherPower']);
    expect(findings).toEqual([
      ['limits.rule-shadowed', 'B2'],
      ['limits.rule-idle', 'B3'],
    ]);
  });

  it.each<[string, WrittenRule]>([
    ['nothing to look for', written('*')],
    ['a field that no line has', written('lunch', { field: 'colour' })],
    ['a treatment that is not known', written('lunch', { treatment: 'perhaps' })],
    ['a test that is not known', written('lunch', { route: 'the other one' })],
    ['nothing that follows', written('lunch', { treatment: null })],
  ])('are refused at their cell where they say %s', (_what, rule) => {
    const { treatments, findings } = outcome(rule);
    expect(treatments[0]).toEqual(['Twinning lunch', 'counted']);
    expect(findings).toEqual([['limits.rule', 'B1']]);
  });

  it('are followed without a name, and that is said', () => {
    const { treatments, findings } = outcome(written('lunch', { chosenBy: null }));
    expect(treatments[0]).toEqual(['Twinning lunch', 'excluded']);
    expect(findings).toEqual([['limits.rule-unsigned', 'B1']]);
  });

  it('look in one part of a line where they name it', () => {
    const { treatments } = outcome(written('grants', { field: 'supplier', treatment: 'counted' }));
    expect(treatments).toContainEqual(['Gritting salt', 'counted']);
    expect(treatments).toContainEqual(['Annual grant to twinning association', 'queried']);
  });

  it('put what the council paid itself under the test again, and outside money outside it', () => {
    const workshop = ledgerOf([['2018-05-01', 'EU INTERREG twinning workshop', 500]]);
    const route = (treatment: string) =>
      limitsOf({ ledger: workshop, entered: { rules: [written('workshop', { treatment })] } }).lines.map(
        (line) => [line.route, line.treatment],
      );
    expect(route('counted')).toEqual([['twinning', 'counted']]);
    expect(route('externally funded')).toEqual([['externallyFunded', 'externallyFunded']]);
  });
});

describe('a decision on a standard rule', () => {
  const decided = (rule: string, treatment: string, by: string | null = 'Monitoring officer') => {
    const source = { file: 'rules.xlsx', sheet: 'Limit rules', cell: 'G9' };
    const standard = [{ rule, treatment, by, on: null, why: null, source }];
    const { lines, findings } = limitsOf({ ledger, entered: { standard } });
    return {
      lines: lines.map(({ line, treatment: now }) => [line.description, now]),
      refused: findings.filter((finding) => finding.rule === 'limits.standard-rule').length,
    };
  };

  it('holds for every line that the rule finds', () => {
    expect(decided('grant', 'another power').lines[1]?.[1]).toBe('otherPower');
  });

  it('can switch the rule off, so that the next one answers', () => {
    expect(decided('grant', 'switched off').lines[1]?.[1]).toBe('counted');
    expect(decided('international-cost-centre', 'switched off')).toEqual({
      lines: [
        ['Twinning lunch', 'counted'],
        ['Annual grant to twinning association', 'queried'],
      ],
      refused: 0,
    });
  });

  it.each([
    ['that names nobody', 'grant', 'another power', null],
    ['that is no treatment', 'grant', 'perhaps', 'Monitoring officer'],
    ['that would leave lines without any rule', 'twinning', 'switched off', 'Monitoring officer'],
  ])('is refused %s', (_what, rule, treatment, by) => {
    const { lines, refused } = decided(rule, treatment, by);
    expect([lines[0]?.[1], lines[1]?.[1], refused]).toEqual(['counted', 'queried', 1]);
  });
});
