import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';

/** Government guidance on writing for the web: about 25 words a sentence. */
const LONG_SENTENCE = 25;
/** WCAG 2.2, criterion 1.4.3: normal text on its background. */
const LEAST_CONTRAST = 4.5;

const words = say.report.accessibility;

/** One hint for all long sentences of a file, with the longest to begin at. */
export function longSentences(paragraphs: readonly string[]): readonly Finding[] {
  const long = paragraphs
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .map((sentence) => ({ sentence, length: sentence.split(/\s+/).filter((word) => word !== '').length }))
    .filter(({ length }) => length > LONG_SENTENCE)
    .sort((one, other) => other.length - one.length);
  const [longest] = long;
  if (longest === undefined) return [];
  const beginning = longest.sentence.split(/\s+/).slice(0, 8).join(' ');
  const message = words.longSentences({
    number: long.length,
    words: LONG_SENTENCE,
    longest: longest.length,
    beginning,
  });
  return [{ rule: 'accessibility.sentences', strength: 'hint', message, source: null }];
}

/** Colours of text, as six hex digits, that stand out too little from white paper. */
export function faintText(colours: readonly string[]): readonly Finding[] {
  const faint = [...new Set(colours.map((colour) => colour.toUpperCase()))]
    .filter((colour) => /^[0-9A-F]{6}$/.test(colour))
    .map((colour) => ({ colour, contrast: contrastWithWhite(colour) }))
    .filter(({ contrast }) => contrast < LEAST_CONTRAST);
  return faint.map(({ colour, contrast }) => ({
    rule: 'accessibility.contrast',
    strength: 'warning',
    message: words.faintText({ colour, contrast: Math.floor(contrast * 10) / 10, least: LEAST_CONTRAST }),
    source: null,
  }));
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
