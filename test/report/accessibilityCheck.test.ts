import {
  checkHtmlAccessibility,
  checkWordAccessibility,
  type WordParts,
} from '../../src/report/accessibilityCheck';

const heading = (level: number) =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr><w:r><w:t>H</w:t></w:r></w:p>`;
const table = (rowProperties: string, tableProperties = '<w:tblCaption w:val="T"/>', cell = '') =>
  `<w:tbl><w:tblPr>${tableProperties}</w:tblPr><w:tr><w:trPr>${rowProperties}</w:trPr><w:tc>${cell}</w:tc></w:tr></w:tbl>`;

const rules = (document: string, changes: Partial<WordParts> = {}) =>
  checkWordAccessibility({
    document: `<w:document>${document}</w:document>`,
    styles: '<w:styles><w:lang w:val="en-GB"/><w:sz w:val="24"/></w:styles>',
    core: '<cp><dc:title>T</dc:title></cp>',
    ...changes,
  }).map((finding) => finding.rule);

describe('the accessibility check of a Word document', () => {
  it('finds nothing in a sound one', () => {
    expect(rules(heading(1) + heading(2) + heading(1) + table('<w:tblHeader/>'))).toEqual([]);
  });

  it.each([
    ['headings that skip a level', heading(1) + heading(3), 'accessibility.heading'],
    ['a first heading below the first level', heading(2), 'accessibility.heading'],
    ['no heading at all', '<w:p/>', 'accessibility.heading'],
    ['a table without a header row', heading(1) + table(''), 'accessibility.tableHeader'],
    [
      'a header row that is switched off',
      heading(1) + table('<w:tblHeader w:val="false"/>'),
      'accessibility.tableHeader',
    ],
    ['a table without a name', heading(1) + table('<w:tblHeader/>', ''), 'accessibility.tableName'],
    [
      'merged cells',
      heading(1) +
        table('<w:tblHeader/>', '<w:tblCaption w:val="T"/>', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'),
      'accessibility.mergedCells',
    ],
    ['a picture without words', `${heading(1)}<wp:docPr id="1" name="x"/>`, 'accessibility.picture'],
    ['small text', `${heading(1)}<w:sz w:val="18"/>`, 'accessibility.textSize'],
    ['justified text', `${heading(1)}<w:jc w:val="both"/>`, 'accessibility.justified'],
  ])('finds %s', (_, document, rule) => {
    expect(rules(document)).toEqual([rule]);
  });

  it('finds a document without language or title', () => {
    expect(rules(heading(1), { styles: '<w:styles/>' })).toEqual(['accessibility.language']);
    expect(rules(heading(1), { core: '<cp/>' })).toEqual(['accessibility.title']);
  });
});

describe('the accessibility check of a page', () => {
  const page = (body: string, lang = ' lang="en-GB"') =>
    checkHtmlAccessibility(`<html${lang}><head><title>T</title></head><body>${body}</body></html>`).map(
      (finding) => finding.rule,
    );

  it.each([
    ['a sound page', '<h1>A</h1><h2>B</h2><svg aria-label="Bars"></svg>', []],
    ['skipped headings', '<h1>A</h1><h3>B</h3>', ['accessibility.heading']],
    [
      'a bare table',
      '<h1>A</h1><table><tr><td>1</td></tr></table>',
      ['accessibility.tableHeader', 'accessibility.tableName'],
    ],
    ['a picture without words', '<h1>A</h1><img src="x">', ['accessibility.picture']],
    ['a drawing without words', '<h1>A</h1><svg></svg>', ['accessibility.picture']],
  ])('of %s finds as much', (_, body, found) => {
    expect(page(body)).toEqual(found);
  });

  it('finds a page without a language', () => {
    expect(page('<h1>A</h1>', '')).toEqual(['accessibility.language']);
  });
});

describe('what makes a text hard to read', () => {
  const sentence = (words: number) => `<w:p><w:r><w:t>${'word '.repeat(words).trim()}.</w:t></w:r></w:p>`;

  it('is a sentence of more than 25 words, told once with the longest', () => {
    expect(rules(heading(1) + sentence(25))).toEqual([]);
    const found = checkWordAccessibility({
      document: `<w:document>${heading(1)}${sentence(26)}${sentence(31)}</w:document>`,
      styles: '<w:styles><w:lang w:val="en-GB"/></w:styles>',
      core: '<cp><dc:title>T</dc:title></cp>',
    });
    expect(found).toMatchObject([
      {
        strength: 'hint',
        message: expect.stringMatching(/^2 sentences have more than 25.*The longest has 31/),
      },
    ]);
  });

  it('is text that stands out too little from the paper, in Word and in a page', () => {
    expect(
      rules(heading(1), { styles: '<w:styles><w:lang w:val="en-GB"/><w:color w:val="999999"/></w:styles>' }),
    ).toEqual(['accessibility.contrast']);
    const page = (colour: string) =>
      `<html lang="en-GB"><head><title>T</title><style>p { color: ${colour}; background-color: #eee; }</style></head><body><h1>H</h1></body></html>`;
    expect(checkHtmlAccessibility(page('#aaa')).map(({ rule }) => rule)).toEqual(['accessibility.contrast']);
    expect(checkHtmlAccessibility(page('#595959'))).toEqual([]);
  });

  it('is a font with serifs', () => {
    const styles = '<w:styles><w:lang w:val="en-GB"/><w:rFonts w:ascii="Times New Roman"/></w:styles>';
    expect(rules(heading(1), { styles })).toEqual(['accessibility.font']);
  });
});
