import { wordText, type WordChild, type WordTableCell } from './docxLibrary';
import { say } from '../../core/messages';
import { isNumberColumn, isShort, keepsTogether } from '../tableLooks';
import { paragraphAnchor } from '../references/linkReferences';
import { runsText } from '../runText';
import type { Block, Bullets, Cell, Part, Picture, ReportModel, Table as TableBlock } from '../reportModel';
import { BULLETS, FLUSH_BULLETS, NUMBERS, PAGE, STYLE } from './wordStyles';
import { bulletsMark, headingMark, madeMark, paragraphMark, subheadingMark } from './wordMarks';
import type { WordPen } from './wordPen';
import { png } from './png';

/** A section, an appendix or a working page as Word paragraphs and tables. */
export function wordPart(pen: WordPen, part: Part, model: ReportModel, onNewPage: boolean): WordChild[] {
  const { docx } = pen;
  const heading = new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_1,
    ...(part.number === null ? {} : { numbering: { reference: NUMBERS, level: 0 } }),
    pageBreakBefore: onNewPage,
    children: pen.target(part.id, pen.marked(headingMark(part, model), [wordText(docx, part.heading)])),
  });
  const place = (at: number): Place => ({
    numbered: part.number !== null,
    afterTable: part.blocks[at - 1]?.kind === 'table',
    afterParagraph: part.blocks[at - 1]?.kind === 'paragraph',
    next: part.blocks[at + 1],
  });
  return [heading, ...part.blocks.flatMap((block, at) => wordBlock(pen, block, place(at)))];
}

/** What a block needs to know of where it stands. */
interface Place {
  readonly numbered: boolean;
  readonly afterTable: boolean;
  readonly afterParagraph: boolean;
  readonly next: Block | undefined;
}

/** Tables have no space after them; the paragraph that follows brings it. */
export const SPACE_AFTER_TABLE = 240;

function wordBlock(
  pen: WordPen,
  block: Block,
  { numbered, afterTable, afterParagraph, next }: Place,
): WordChild[] {
  const { docx } = pen;
  switch (block.kind) {
    case 'paragraph': {
      const spacing = afterTable ? { spacing: { before: SPACE_AFTER_TABLE } } : {};
      const lead = block.lead === null ? [] : [wordText(docx, `${block.lead} `, true)];
      const numbering = block.number === null ? {} : { numbering: { reference: NUMBERS, level: 1 } };
      return [
        new docx.Paragraph({
          ...numbering,
          ...spacing,
          keepNext: next?.kind === 'bullets',
          children: pen.target(
            paragraphAnchor(block.number ?? ''),
            pen.marked(paragraphMark(block, next), [...lead, ...pen.runs(block.runs)]),
          ),
        }),
      ];
    }
    case 'bullets':
      return wordBullets(pen, block, numbered ? BULLETS : FLUSH_BULLETS, afterParagraph);
    case 'table':
      return wordTable(pen, block);
    case 'picture':
      return wordPicture(pen, block);
    case 'subheading':
      return [
        new docx.Paragraph({
          heading: docx.HeadingLevel.HEADING_2,
          children: pen.marked(subheadingMark(block.text, block.ofOfficer === true), [
            wordText(docx, block.text),
          ]),
        }),
      ];
  }
}

/** Closer to each other than paragraphs are. */
function wordBullets(
  pen: WordPen,
  { items }: Bullets,
  reference: string,
  afterParagraph: boolean,
): WordChild[] {
  // Bullets go with the paragraph before them; those without one have a mark of their own.
  const mark = afterParagraph ? null : bulletsMark(items);
  return items.map((item, at) => {
    const spacing = at === items.length - 1 ? {} : { spacing: { after: 80 } };
    return new pen.docx.Paragraph({
      numbering: { reference, level: 0 },
      ...spacing,
      children: mark === null || at > 0 ? pen.runs(item) : pen.marked(mark, pen.runs(item)),
    });
  });
}

function wordTable(pen: WordPen, block: TableBlock): WordChild[] {
  const { docx } = pen;
  const widths = block.columns.map(({ width }) => Math.round((PAGE.text * width) / 100));
  const numbers = block.columns.map((_, at) => isNumberColumn(block, at));
  const together = keepsTogether(block);
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ header: text }, at) =>
      wordCell(pen, [{ kind: 'text', text }], {
        width: widths[at],
        bold: true,
        keepNext: true,
        isNumber: numbers[at] === true,
      }),
    ),
  });
  const rows = block.rows.map((cells, row) => {
    const keepNext = together && row < block.rows.length - 1;
    const children = cells.map((cell, at) =>
      wordCell(pen, cell, {
        width: widths[at],
        bold: block.rowHeaders && at === 0,
        keepNext,
        isNumber: numbers[at] === true,
      }),
    );
    return new docx.TableRow({ cantSplit: cells.every(isShort), children });
  });
  return [
    new docx.Paragraph({
      style: 'Caption',
      children: pen.marked(madeMark(block.caption), [wordText(docx, block.caption)]),
    }),
    new docx.Table({
      rows: [header, ...rows],
      columnWidths: widths,
      width: { size: PAGE.text, type: 'dxa' },
      layout: 'fixed',
      borders: TABLE_LINES,
      margins: { top: 40, bottom: 40, left: 85, right: 85 },
      tableLook: { firstRow: true, firstColumn: block.rowHeaders, noHBand: true, noVBand: true },
    }),
  ];
}

const LINE = { style: 'single', size: 4, color: '595959' } as const;
const NO_LINE = { style: 'none', size: 0, color: 'auto' } as const;
const TABLE_LINES = {
  top: LINE,
  bottom: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: LINE,
  insideVertical: NO_LINE,
} as const;

interface CellLook {
  readonly width: number | undefined;
  readonly bold: boolean;
  /** Stays on the page of the row below. */
  readonly keepNext: boolean;
  readonly isNumber: boolean;
}

function wordCell(pen: WordPen, cell: Cell, { width, bold, keepNext, isNumber }: CellLook): WordTableCell {
  const { docx } = pen;
  return new docx.TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: 'dxa' } }),
    children: [
      new docx.Paragraph({
        style: STYLE.cell,
        keepNext,
        ...(isNumber ? { alignment: 'right' as const } : {}),
        children: pen.runs(cell, bold),
      }),
    ],
  });
}

function wordPicture(pen: WordPen, picture: Picture): WordChild[] {
  const { docx } = pen;
  const { width, height } = picture.drawing;
  const image = new docx.ImageRun({
    type: 'png',
    data: png(picture.drawing),
    transformation: { width, height },
    altText: { name: say.report.picture.name, description: runsText(picture.alt) },
  });
  return [
    new docx.Paragraph({
      keepNext: true,
      spacing: { before: SPACE_AFTER_TABLE, after: 60, line: 240, lineRule: 'auto' },
      children: [image],
    }),
    new docx.Paragraph({
      children: pen.marked(madeMark(runsText(picture.caption)), pen.runs(picture.caption)),
    }),
  ];
}
