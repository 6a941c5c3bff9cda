import { reciprocity } from '../../src/register/reciprocity';
import { registerOf, sheet } from './tables';

const listOf = (headers: readonly string[], rows: readonly (readonly (string | null)[])[]) =>
  registerOf([sheet('Links', [headers, ...rows])]).partnerships;

const ours = listOf(
  ['Council', 'Partner', 'Country', 'Type of link', 'End date'],
  [
    ['Derbyshire County Council; Derby City Council', 'Toyota City', 'Japan', 'Twinning', null],
    ['Derby City Council', 'Osnabrück', 'Germany', 'Twinning', null],
    ['Derby City Council', 'Lilonge', 'Malawi', 'Partner', null],
    ['Derby City Council', null, 'Norway', 'Exchange', null],
    ['Derby City Council', 'Foncquevillers', 'France', 'Twinning', '2010'],
  ],
);

/** As tables made from Wikidata are headed, one from each side. */
const WIKIDATA = ['origincityLabel', 'origincountry', 'sistercityLabel', 'destination_countryLabel'];
const theirs = listOf(WIKIDATA, [
  ['Derby', 'United Kingdom', 'Toyota', 'Japan'],
  ['Derby', 'United Kingdom', 'Lilongwe', 'Malawi'],
  ['Derby', 'United Kingdom', 'Haarlem', 'Netherlands'],
  ['Leeds', 'United Kingdom', 'Lille', 'France'],
]);

const told = (links: ReturnType<typeof reciprocity>) =>
  links.map(({ council, partner, standing, confidence }) => [council, partner, standing, confidence]);

describe('our links beside the partner side’s list', () => {
  it('are in both, in one alone, or probably in both, council by council', () => {
    expect(told(reciprocity(ours, theirs)).sort()).toEqual(
      [
        ['Derbyshire County Council', 'Toyota City', 'oursOnly', null],
        ['Derby City Council', 'Toyota City', 'both', 'same'],
        ['Derby City Council', 'Osnabrück', 'oursOnly', null],
        ['Derby City Council', 'Lilonge', 'both', 'likely'],
        ['Derby City Council', 'Norway', 'cannotSay', null],
        ['Derby City Council', 'Haarlem', 'theirsOnly', null],
      ].sort(),
    );
  });

  it('leave out what other councils have, and what has ended', () => {
    const names = reciprocity(ours, theirs).map(({ partner }) => partner);
    expect(names).not.toContain('Lille');
    expect(names).not.toContain('Foncquevillers');
  });

  it('say how the other list writes a name, and where', () => {
    const likely = reciprocity(ours, theirs).find(({ confidence }) => confidence === 'likely');
    expect(likely?.theirWords).toMatch(/Derby.* – Lilongwe/);
    const more = reciprocity(ours, theirs).find(({ standing }) => standing === 'theirsOnly');
    expect(more?.source).toMatchObject({ sheet: 'Links' });
  });

  it('agree with themselves', () => {
    expect(reciprocity(ours, ours).every(({ confidence }) => confidence === 'same')).toBe(true);
  });
});
