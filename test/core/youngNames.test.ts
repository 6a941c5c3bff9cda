import { withoutPayee, withoutYoung } from '../../src/core/withoutNames';
import { youngNamesIn } from '../../src/core/youngNames';

describe('names of young people in a text', () => {
  it.each([
    ['Expenses for the host of Ivy Planted (13)', 'Ivy Planted'],
    ['Payment Ivy Planted (aged 9)', 'Ivy Planted'],
    ['12 pupils and Ivy Planted aged 14', 'Ivy Planted'],
    ['Ivy Planted, 15, sang', 'Ivy Planted'],
    ['Ivy Planted (Year 9)', 'Ivy Planted'],
    ['Ivy Planted, a pupil of the school', 'Ivy Planted'],
    ['The pupil Ivy Planted', 'Ivy Planted'],
    ['Eleven-year-old Ivy Planted and her host family', 'Ivy Planted'],
    ['A 12-year-old drummer Ivy', 'Ivy'],
  ])('are told by their age or by what they are: %s', (text, name) => {
    expect(youngNamesIn(text)).toContain(name);
  });

  it.each([
    'Hotel Lindenhof (12)',
    'Youth Delegation (14)',
    'Train tickets Lille Europe, pupils',
    'Ann Alder (64)',
    'Pupils of Derby Grammar School',
    'Town Twinning (2025)',
    'Flights (12)',
  ])('are not made of other words: %s', (text) => {
    expect(withoutYoung([])(text)).toBe(text);
  });

  it('are looked for in cells of one endless word as in any other', () => {
    const cells = ['A-', "A'"].map((part) => `${part.repeat(16_000)} (64), aged`);
    for (let time = 0; time < 30; time += 1)
      for (const cell of cells) expect(withoutYoung([])(cell)).toBe(cell);
  });

  it('leave a text together with those that are known', () => {
    expect(withoutYoung(['Hal Planted'])('Ivy Planted (13) and HAL PLANTED')).toBe(
      '[name left out] (13) and [name left out]',
    );
  });
});

describe('who was paid', () => {
  it.each([
    ['Mrs Olive Alder', '[name left out]'],
    ['MR J ALDER', '[name left out]'],
    ['Dr Alder Ltd', 'Dr Alder Ltd'],
    ['Lady Alder Hotel', 'Lady Alder Hotel'],
  ])('is a person or a company: %s', (text, left) => {
    expect(withoutPayee(text, [])).toBe(left);
  });
});
