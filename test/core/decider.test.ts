import { decider } from '../../src/core/decider';

const WHERE = 'a person who is named at choices.xlsx, Choices!C4';

describe('who decided, in whatever leaves the workbook', () => {
  it.each([
    ['Head of Finance', 'Head of Finance'],
    ['Section 151 officer (EXAMPLE)', 'Section 151 officer'],
    ['Jo Bloggs, Head of Legal Services', 'Head of Legal Services'],
    ['Monitoring officer - Jo Bloggs', 'Monitoring officer'],
    ['Policy and Resources Committee', 'Policy and Resources Committee'],
    ['s.151 officer', 's.151 officer'],
  ])('is the post alone: %s', (entered, said) => {
    expect(decider(entered, WHERE)).toBe(said);
  });

  it.each([
    'Jo Bloggs',
    'J. Clerk',
    'Jo Head',
    'Director Jo Bloggs',
    'finance',
    'María-José Núñez',
    '151',
    '',
  ])('is where the name stands: %s', (entered) => {
    expect(decider(entered, WHERE)).toBe(WHERE);
  });
});
