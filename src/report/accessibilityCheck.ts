import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { faintText, longSentences } from './checks/readability';
import { commonFont } from './fonts';
import { elements, wordsIn, type Element } from './markup';

/** The parts of a .docx that the check reads, as XML text. */
export interface WordParts {
  readonly document: string;
  readonly styles: string;
  readonly core: string;
}

/**
 * Looks over the XML of a Word document for what makes it hard to use with a screen reader or with low vision. Finding
 * nothing is no certificate. Source: government guidance on accessible documents (headings, lists, tables, alternative
 * text, language, 12 point).
 */
export function checkWordAccessibility({ document, styles, core }: WordParts): readonly Finding[] {
  const parts = elements(document);
  const styleParts = elements(styles);
  return [
    ...headingFindings(wordHeadings(parts)),
    ...wordTables(parts),
    ...pictures(parts.filter((part) => part.name === 'wp:docPr').map((part) => part.attributes.descr)),
    ...(styleParts.some((part) => part.name === 'w:lang' && part.attributes['w:val']) ? [] : [noLanguage()]),
    ...(/<dc:title>[^<]+<\/dc:title>/.test(core) ? [] : [noTitle()]),
    ...smallText([...parts, ...styleParts]),
    ...([...parts, ...styleParts].some((part) => part.name === 'w:jc' && part.attributes['w:val'] === 'both')
      ? [justified()]
      : []),
    ...serifFonts([...parts, ...styleParts]),
    ...faintText(
      [...parts, ...styleParts].flatMap(({ name, attributes }) =>
        name === 'w:color' ? [attributes['w:val'] ?? ''] : [],
      ),
    ),
    ...longSentences(wordParagraphs(parts)),
  ];
}

/** The same for an HTML document. */
export function checkHtmlAccessibility(html: string): readonly Finding[] {
  const parts = elements(html);
  const root = parts.find((part) => part.name === 'html');
  const headings = parts.flatMap((part) => {
    const level = /^h([1-6])$/.exec(part.name);
    return level ? [{ level: Number(level[1]), text: wordsIn(part.inner) }] : [];
  });
  const named = parts
    .filter(
      (part) => part.name === 'img' || (part.name === 'svg' && part.attributes['aria-hidden'] !== 'true'),
    )
    .map((part) => part.attributes.alt ?? part.attributes['aria-label']);
  return [
    ...headingFindings(headings),
    ...parts.filter((part) => part.name === 'table').flatMap(htmlTable),
    ...pictures(named),
    ...(root?.attributes.lang ? [] : [noLanguage()]),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : [noTitle()]),
    ...faintText(
      [...html.matchAll(/[{;\s]color:\s*#([0-9a-f]{3,6})\b/gi)].map(([, colour = '']) => longColour(colour)),
    ),
    ...longSentences(
      elements(html.split('<section id="drafting-notes"')[0] ?? '')
        .filter(({ name }) => name === 'p' || name === 'li')
        .map(({ inner }) => wordsIn(inner.replace(NUMBER_SPAN, ''))),
    ),
  ];
}

/** The number of a paragraph is no word of its first sentence. */
const NUMBER_SPAN = /<span class="number">[^<]*<\/span>/;

/** "111" is short for "111111". */
function longColour(colour: string): string {
  return colour.length === 3 ? [...colour].map((digit) => digit + digit).join('') : colour;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Word's title stands above all headings but is none of them, so headings begin at 1. */
function wordHeadings(parts: readonly Element[]): readonly Heading[] {
  return parts.flatMap((part) => {
    if (part.name !== 'w:p') return [];
    const style = /<w:pStyle w:val="Heading(\d)"/.exec(part.inner);
    return style ? [{ level: Number(style[1]), text: wordsIn(part.inner) }] : [];
  });
}

function headingFindings(headings: readonly Heading[]): readonly Finding[] {
  if (headings.length === 0) return [finding('heading', 'error', say.report.accessibility.noHeading)];
  let from = 0;
  return headings.flatMap((heading) => {
    const skipped = heading.level > from + 1;
    const message = say.report.accessibility.headingSkips({ from, to: heading.level, text: heading.text });
    from = heading.level;
    return skipped ? [finding('heading', 'error', message)] : [];
  });
}

function wordTables(parts: readonly Element[]): readonly Finding[] {
  return parts
    .filter((part) => part.name === 'w:tbl')
    .flatMap((table, place) =>
      tableFindings(place + 1, {
        header: /<w:tblHeader(?:\/>| w:val="(?:true|1)")/.test(table.inner),
        name: /<w:tblCaption w:val="[^"]/.test(table.inner),
        merged: /<w:(?:gridSpan|vMerge|hMerge)\b/.test(table.inner),
      }),
    );
}

function htmlTable(table: Element, place: number): readonly Finding[] {
  return tableFindings(place + 1, {
    header: /<th\b[^>]*\bscope="col"/.test(table.inner),
    name: /<caption>[^<]/.test(table.inner),
    merged: /\b(?:colspan|rowspan)=/.test(table.inner),
  });
}

function tableFindings(
  number: number,
  has: { readonly header: boolean; readonly name: boolean; readonly merged: boolean },
): readonly Finding[] {
  const { tableWithoutHeader, tableWithoutName, mergedCells } = say.report.accessibility;
  return [
    ...(has.header ? [] : [finding('tableHeader', 'error', tableWithoutHeader({ number }))]),
    ...(has.name ? [] : [finding('tableName', 'warning', tableWithoutName({ number }))]),
    ...(has.merged ? [finding('mergedCells', 'error', mergedCells({ number }))] : []),
  ];
}

function pictures(alternatives: readonly (string | undefined)[]): readonly Finding[] {
  return alternatives.flatMap((alternative, place) =>
    alternative
      ? []
      : [finding('picture', 'error', say.report.accessibility.pictureWithoutAlt({ number: place + 1 }))],
  );
}

/** Sizes are in half points. */
function smallText(parts: readonly Element[]): readonly Finding[] {
  const sizes = parts
    .filter((part) => part.name === 'w:sz')
    .map((part) => Number(part.attributes['w:val']) / 2);
  const smallest = Math.min(...sizes, 12);
  return smallest < 12
    ? [finding('textSize', 'warning', say.report.accessibility.smallText({ points: smallest }))]
    : [];
}

/** The paragraphs of the paper itself: the notes for its author are not for publication. */
function wordParagraphs(parts: readonly Element[]): readonly string[] {
  const all = parts.filter(({ name }) => name === 'w:p').map(({ inner }) => wordsIn(inner));
  const notes = all.indexOf(say.report.part.draftingNotes);
  return notes === -1 ? all : all.slice(0, notes);
}

function serifFonts(parts: readonly Element[]): readonly Finding[] {
  const fonts = parts.flatMap(({ name, attributes }) =>
    name === 'w:rFonts' ? [attributes['w:ascii'] ?? ''] : [],
  );
  const others = [...new Set(fonts)].filter((font) => font !== '' && commonFont(font) === null);
  return others.map((font) => finding('font', 'hint', say.report.accessibility.font({ font })));
}

function noLanguage(): Finding {
  return finding('language', 'error', say.report.accessibility.noLanguage);
}

function noTitle(): Finding {
  return finding('title', 'error', say.report.accessibility.noTitle);
}

function justified(): Finding {
  return finding('justified', 'warning', say.report.accessibility.justified);
}

function finding(what: string, strength: Finding['strength'], message: string): Finding {
  return { rule: `accessibility.${what}`, strength, message, source: null };
}
