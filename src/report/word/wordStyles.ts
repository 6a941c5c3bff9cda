import type { WordNumbering, WordStyles } from './docxLibrary';

export const LANGUAGE = 'en-GB';
/** Half points: 24 is 12 point, the smallest size used. */
const SIZE = { body: 24, heading2: 26, heading1: 28, title: 36 } as const;
/** Twentieths of a point. A4 with margins of 2 cm leaves 17 cm. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: 1134,
  top: 1531,
  header: 680,
  text: 9638,
} as const;
const HANGING = 851;
const BULLET_HANGING = 397;

/** Ids of the numbering definitions. Bullets under unnumbered paragraphs stand further left. */
export const NUMBERS = 'sections';
export const BULLETS = 'bullets';
export const FLUSH_BULLETS = 'flush-bullets';

/** Ids of paragraph styles beyond Word's own. */
export const STYLE = {
  committee: 'Committee',
  particular: 'Particular',
  notice: 'Notice',
  cell: 'TableText',
} as const;

/** The styles of a paper in its house font. */
export function wordStyles(font: string): WordStyles {
  const plain = { font, color: '000000', bold: true, italics: false } as const;
  return {
    default: {
      document: {
        run: { font, size: SIZE.body, language: { value: LANGUAGE } },
        paragraph: { alignment: 'left', spacing: { after: 160, line: 276, lineRule: 'auto' } },
      },
      title: { run: { ...plain, size: SIZE.title }, paragraph: { spacing: { before: 0, after: 240 } } },
      heading1: {
        run: { ...plain, size: SIZE.heading1 },
        paragraph: { spacing: { before: 360, after: 160 }, keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        run: { ...plain, size: SIZE.heading2 },
        paragraph: { spacing: { before: 280, after: 120 }, keepNext: true, outlineLevel: 1 },
      },
      caption: {
        run: { ...plain, size: SIZE.body },
        paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
      },
      listParagraph: { run: { font, size: SIZE.body } },
      // Unused by the report, but the writer brings them at 10 point and authors may use them.
      footnoteText: { run: { font, size: SIZE.body } },
      footnoteTextChar: { run: { size: SIZE.body } },
      endnoteText: { run: { font, size: SIZE.body } },
      endnoteTextChar: { run: { size: SIZE.body } },
    },
    paragraphStyles: [
      {
        id: STYLE.committee,
        name: 'Committee',
        basedOn: 'Normal',
        run: { bold: true, size: SIZE.heading1 },
        paragraph: { spacing: { after: 120 } },
      },
      { id: STYLE.particular, name: 'Particular', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
      {
        id: STYLE.notice,
        name: 'Notice',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 200, after: 200 } },
      },
      {
        id: STYLE.cell,
        name: 'Table text',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: 'auto' } },
      },
    ],
  };
}

/** Sections 1.0, paragraphs 1.1, and bullets: Word's own lists, so that screen readers and cross-references know them. */
export function wordNumbering(font: string): WordNumbering {
  return {
    config: [
      {
        reference: NUMBERS,
        levels: [
          {
            level: 0,
            format: 'decimal',
            text: '%1.0',
            alignment: 'left',
            suffix: 'tab',
            style: { paragraph: { indent: { left: HANGING, hanging: HANGING } } },
          },
          {
            level: 1,
            format: 'decimal',
            text: '%1.%2',
            alignment: 'left',
            suffix: 'tab',
            style: { paragraph: { indent: { left: HANGING, hanging: HANGING } }, run: { bold: false } },
          },
        ],
      },
      bulletList(BULLETS, HANGING + BULLET_HANGING, font),
      bulletList(FLUSH_BULLETS, BULLET_HANGING, font),
    ],
  };
}

function bulletList(reference: string, left: number, font: string): WordNumbering['config'][number] {
  return {
    reference,
    levels: [
      {
        level: 0,
        format: 'bullet',
        text: '•',
        alignment: 'left',
        style: { paragraph: { indent: { left, hanging: BULLET_HANGING } }, run: { font } },
      },
    ],
  };
}
