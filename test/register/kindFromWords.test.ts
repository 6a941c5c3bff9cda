import { kindFromWords } from '../../src/register/kindFromWords';

describe('the kind of a link, from the words of its agreement', () => {
  it.each([
    ['Twinning', 'twinningCharter'],
    ['Twin town', 'twinningCharter'],
    ['Sister city', 'twinningCharter'],
    ['Twinning charter', 'twinningCharter'],
    ['Charter of Friendship', 'friendshipAgreement'],
    ['Friendship link', 'friendshipAgreement'],
    ['MoU', 'memorandumOfUnderstanding'],
    ['Memorandum of Understanding', 'memorandumOfUnderstanding'],
    ['EU funded project', 'projectPartnership'],
    ['Technical exchange', 'technicalExchange'],
    ['Exchange', 'technicalExchange'],
    ['Development project', 'developmentCooperation'],
    ['Informal contact', 'contact'],
  ])('"%s" is %s', (words, kind) => {
    expect(kindFromWords(words)).toBe(kind);
  });

  it.each(['Link', 'Partner city', 'School exchange', 'Partnership', 'Trade'])(
    '"%s" leaves it open',
    (words) => {
      expect(kindFromWords(words)).toBeNull();
    },
  );
});
