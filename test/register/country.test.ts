import isoCountries from 'i18n-iso-countries';
import { recogniseCountry } from '../../src/register/country';
import { COUNTRY_TABLE } from '../../src/register/reference/countries';

describe('a country by what people call it', () => {
  it.each([
    ['France', 'FR', 'France'],
    ['Namibia', 'NA', 'Namibia'],
    ['NA', 'NA', 'Namibia'],
    ['CN-TW', 'TW', 'Taiwan'],
    ["People's Republic of China", 'CN', 'China'],
    ['P.R. China', 'CN', 'China'],
    ['Republic of China', 'TW', 'Taiwan'],
    ['Czech Republic', 'CZ', 'Czechia'],
    ['Republic of Macedonia', 'MK', 'North Macedonia'],
    ['Palestine', 'PS', 'Palestine'],
    ['Palestinian National Authority', 'PS', 'Palestine'],
    ['Occupied Palestinian Territories', 'PS', 'Palestine'],
    ['Russian Federation', 'RU', 'Russia'],
    ['Republic of Ireland', 'IE', 'Ireland'],
    ['The Gambia', 'GM', 'The Gambia'],
    ['Gambia', 'GM', 'The Gambia'],
    ['U.S.A.', 'US', 'United States'],
    ['West Germany', 'DE', 'Germany'],
    ['DEU', 'DE', 'Germany'],
    ['Türkiye', 'TR', 'Turkey'],
    ["Côte d'Ivoire", 'CI', 'Ivory Coast'],
    ['Korea, Republic of', 'KR', 'South Korea'],
    ['Kingdom of Belgium', 'BE', 'Belgium'],
    ['Niger', 'NE', 'Niger'],
    ['Ohio, USA', 'US', 'United States'],
    ['Bavaria (Germany)', 'DE', 'Germany'],
  ])('reads "%s" as %s, %s', (typed, code, name) => {
    expect(recogniseCountry(typed)).toEqual({ typed, code, name, home: false, candidates: [] });
  });

  it.each(['England', 'Scotland', 'Wales', 'Northern Ireland', 'UK', 'Great Britain'])(
    'knows that %s is no country abroad',
    (typed) => {
      expect(recogniseCountry(typed)).toMatchObject({ code: 'GB', home: true });
    },
  );

  it.each([
    ['Korea', ['South Korea', 'North Korea']],
    ['Congo', ['Congo', 'Congo (Democratic Republic)']],
    ['Czechoslovakia', ['Czechia', 'Slovakia']],
    ['Germany, France', ['Germany', 'France']],
    ['Japan & China', ['Japan', 'China']],
    ['Germnay', ['Germany']],
  ])('chooses nothing for "%s" and says what it could be', (typed, candidates) => {
    expect(recogniseCountry(typed)).toEqual({ typed, code: null, name: null, home: false, candidates });
  });

  it.each(['', 'na', 'n/a', 'TBC', 'Lilongwe', 'Atlanta, GA', 'various'])(
    'takes "%s" for no country',
    (typed) => {
      expect(recogniseCountry(typed)).toMatchObject({ code: null, name: null, candidates: [] });
    },
  );

  it('holds every country and territory of ISO 3166-1 under its own codes', () => {
    const ours = COUNTRY_TABLE.trim()
      .split('\n')
      .map((line) => line.split('|').slice(0, 2).join(' '));
    const official = Object.entries(isoCountries.getAlpha2Codes()).map(([two, three]) => `${two} ${three}`);
    expect(ours.filter((codes) => !codes.startsWith('XK')).sort()).toEqual(
      official.filter((codes) => !codes.startsWith('XK')).sort(),
    );
  });

  it('gives each country back by its own name and code', () => {
    for (const line of COUNTRY_TABLE.trim().split('\n')) {
      const [code = '', alpha3 = '', name = ''] = line.split('|');
      const shared = ['Congo'].includes(name);
      for (const typed of [code, alpha3, ...(shared ? [] : [name])]) {
        if (typed !== '') expect(`${typed}: ${recogniseCountry(typed).code}`).toBe(`${typed}: ${code}`);
      }
    }
  });
});
