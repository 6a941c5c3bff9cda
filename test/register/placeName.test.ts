import { likelyPlace, placeKey } from '../../src/register/placeName';

describe('a misspelt place', () => {
  it.each([
    ['Lilonge', 'MW', 'Lilongwe'],
    ['Lilonge', null, 'Lilongwe'],
    ['Ekurheleni', 'ZA', 'Ekurhuleni'],
    ['Ekurheleni Metropolitan Municipality', null, 'Ekurhuleni'],
    ['Nuremburg', 'DE', 'Nuremberg'],
  ])('"%s" probably means the place that is nearly spelt so', (typed, country, likely) => {
    expect(likelyPlace(typed, country)?.name).toBe(likely);
  });

  it.each([
    'Lilongwe',
    'Hanover',
    'Hannover',
    'Poznan',
    'Poznań',
    'Kobanya',
    'Toyota City',
    'City of Turin',
    'Rostov on Don',
  ])('"%s" is spelt rightly and not doubted', (typed) => {
    expect(likelyPlace(typed, null)).toBeNull();
  });

  it('a place in another country is not suggested', () => {
    expect(likelyPlace('Lilonge', 'FR')).toBeNull();
  });

  it('a place that is not known is not doubted', () => {
    expect(likelyPlace('Poix du Nord', 'FR')).toBeNull();
  });
});

describe('one place under several spellings', () => {
  it.each([
    ['Hanover', 'Hannover'],
    ['Toyota', 'Toyota City'],
    ['Toyota City, Japan', 'City of Toyota'],
    ['Torino', 'Turin'],
    ['Rostov-on-Don', 'Rostov on Don'],
    ['Besançon', 'Besancon'],
    ['Kobanya (Budapest)', 'Kőbánya'],
    ['St Étienne', 'Saint-Etienne'],
  ])('%s is %s', (one, other) => {
    expect(placeKey(one)).toBe(placeKey(other));
  });

  it.each([
    ['Derby', 'Derbyshire'],
    ['Salisbury', 'Salzburg'],
    ['Lilonge', 'Lilongwe'],
  ])('%s is not %s', (one, other) => {
    expect(placeKey(one)).not.toBe(placeKey(other));
  });
});
