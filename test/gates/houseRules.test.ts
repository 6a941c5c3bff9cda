import { projectFiles, type ProjectFile } from './projectFiles';

/** Something that must not stand in the files of some places. Patterns are written so that they do not find themselves. */
interface HouseRule {
  readonly says: string;
  readonly pattern: RegExp;
  readonly places: RegExp;
  readonly except?: RegExp;
  /** A line that breaks the rule, to show that it bites. */
  readonly broken: string;
}

const code = /^(?:src|test|assets\/make|docs\/make)\/.*\.[cm]?[jt]sx?$/;
const written = /^(?:src|docs|assets)\/|^[^/]+\.(?:md|xml)$|^(?:LICENSE|NOTICE)$/;

const houseRules: readonly HouseRule[] = [
  {
    says: 'no test is skipped or runs alone',
    pattern:
      /\b(?:it|test|describe)(?:\.each)?\.(?:skip|only|todo|failing)\b|\b(?:x|f)(?:it|test|describe)\(/,
    places: code,
    broken: ['it', 'skip("reads a refund")'].join('.'),
  },
  {
    says: 'no check is switched off for a line',
    pattern: /eslint[-]disable|@ts-(?:ignore|expect-error|nocheck)[^']|prettier[-]ignore|istanbul[ ]ignore/,
    places: code,
    broken: ['// eslint', 'disable-next-line'].join('-'),
  },
  {
    says: 'nothing is left for later',
    pattern: /\b(?:TO[D]O|FIX[M]E|X[X]X|HAC[K])\b/,
    places: /./,
    except: /^package-lock\.json$/,
    broken: ['TO', 'DO: the other nations'].join(''),
  },
  {
    says: 'no path of one machine',
    pattern: /(?<![\w.~})-])\/(?:work|tmp|home|root|Users)\/\w/,
    places: written,
    broken: ['', 'tmp', 'ledger.xlsx'].join('/'),
  },
  {
    says: 'no mail address of a person',
    pattern: /[\w.+-]+@(?![\w.-]*\bexample\b)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i,
    places: written,
    broken: ['someone', 'derbyshire.gov.uk'].join('@'),
  },
  {
    says: 'no word that certifies: the product does not say what is lawful',
    // Comment lines may name the word; sentences may not.
    pattern: /^(?!\s*(?:\*|\/[/*])).*\b(?:(?:un)?lawful(?:ly|ness)?|illegal(?:ly)?)\b/i,
    places: /^src\/(?:core\/messages|report)\//,
    broken: 'This spending is unlawful.',
  },
];

describe('the rules of the house', () => {
  const files = projectFiles();

  it.each(houseRules)('$says', (rule) => {
    expect(files.flatMap((file) => broken(rule, file))).toEqual([]);
  });

  it.each(houseRules)('would notice: $broken', (rule) => {
    expect(rule.broken).toMatch(rule.pattern);
  });

  it('looks at every room of the product and inside workbooks', () => {
    const names = files.map((file) => file.name);
    expect(names).toContain('src/core/pence.ts');
    expect(names).toContain('assets/samples/council-workbook.xlsx/xl/workbook.xml');
    expect(names).toContain('.ci/run');
  });
});

/** "src/limits/position.ts:12: const later = …" for each line that breaks the rule. */
function broken(rule: HouseRule, file: ProjectFile): string[] {
  if (!rule.places.test(file.name) || rule.except?.test(file.name)) return [];
  return file.text.split('\n').flatMap((line, index) => {
    const match = rule.pattern.exec(line);
    return match ? [`${file.name}:${index + 1}: ${match[0]}`] : [];
  });
}
