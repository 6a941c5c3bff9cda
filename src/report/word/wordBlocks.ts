import { wordText, type Docx, type WordChild, type WordTableCell, type WordText } from './docxLibrary';
import { say } from '../../core/messages';
import { keepsTogether } from '../reportModel';
import { runsText, runText } from '../runText';
import type { Block, Bullets, Cell, Part, Picture, Run, Table as TableBlock } from '../reportModel';
import { BULLETS, FLUSH_BULLETS, NUMBERS, PAGE, STYLE } from './wordStyles';
import { png } from './png';

/** A section, an appendix or a working page as Word paragraphs and tables. */
export function wordPart(docx: Docx, part: Part, onNewPage: boolean): WordChild[] {
  const heading = new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_1,
    ...(part.number === null ? {} : { numbering: { reference: NUMBERS, level: 0 } }),
    pageBreakBefore: onNewPage,
    children: [wordText(docx, part.heading)],
  });
  const place = (at: number): Place => ({
    numbered: part.number !== null,
    afterTable: part.blocks[at - 1]?.kind === 'table',
    beforeList: part.blocks[at + 1]?.kind === 'bullets',
  });
  return [heading, ...part.blocks.flatMap((block, at) => wordBlock(docx, block, place(at)))];
}

function wordRuns(docx: Docx, runs: readonly Run[]): WordText[] {
  return runs.map((run) => wordText(docx, runText(run)));
}

/** What a block needs to know of where it stands. */
interface Place {
  readonly numbered: boolean;
  readonly afterTable: boolean;
  readonly beforeList: boolean;
}

/** Tables have no space after them; the paragraph that follows brings it. */
export const SPACE_AFTER_TABLE = 240;

function wordBlock(docx: Docx, block: Block, { numbered, afterTable, beforeList }: Place): WordChild[] {
  switch (block.kind) {
    case 'paragraph': {
      const spacing = afterTable ? { spacing: { before: SPACE_AFTER_TABLE } } : {};
      const lead = block.lead === null ? [] : [wordText(docx, `${block.lead} `, true)];
      const numbering = block.number === null ? {} : { numbering: { reference: NUMBERS, level: 1 } };
      return [
        new docx.Paragraph({
          ...numbering,
          ...spacing,
          keepNext: beforeList,
          children: [...lead, ...wordRuns(docx, block.runs)],
        }),
      ];
    }
    case 'bullets':
      return wordBullets(docx, block, numbered ? BULLETS : FLUSH_BULLETS);
    case 'table':
      return wordTable(docx, block);
    case 'picture':
      return wordPicture(docx, block);
    case 'subheading':
      return [
        new docx.Paragraph({
          heading: docx.HeadingLevel.HEADING_2,
          children: [wordText(docx, block.text)],
        }),
      ];
  }
}

/** Closer to each other than paragraphs are. */
function wordBullets(docx: Docx, { items }: Bullets, reference: string): WordChild[] {
  return items.map((item, at) => {
    const spacing = at === items.length - 1 ? {} : { spacing: { after: 80 } };
    return new docx.Paragraph({
      numbering: { reference, level: 0 },
      ...spacing,
      children: wordRuns(docx, item),
    });
  });
}

/** A row with a cell of half a page may break across pages; it would leave the page before it empty otherwise. */
function isShort(cell: Cell): boolean {
  return runsText(cell).length <= 400;
}

function wordTable(docx: Docx, block: TableBlock): WordChild[] {
  const widths = block.columns.map(({ width }) => Math.round((PAGE.text * width) / 100));
  const together = keepsTogether(block);
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ header: text }, at) =>
      wordCell(docx, [{ kind: 'text', text }], { width: widths[at], bold: true, keepNext: true }),
    ),
  });
  const rows = block.rows.map((cells, row) => {
    const keepNext = together && row < block.rows.length - 1;
    const children = cells.map((cell, at) =>
      wordCell(docx, cell, { width: widths[at], bold: block.rowHeaders && at === 0, keepNext }),
    );
    return new docx.TableRow({ cantSplit: cells.every(isShort), children });
  });
  return [
    new docx.Paragraph({ style: 'Caption', children: [wordText(docx, block.caption)] }),
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
}

function wordCell(docx: Docx, cell: Cell, { width, bold, keepNext }: CellLook): WordTableCell {
  return new docx.TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: 'dxa' } }),
    children: [
      new docx.Paragraph({
        style: STYLE.cell,
        keepNext,
        children: cell.map((run) => wordText(docx, runText(run), bold)),
      }),
    ],
  });
}

function wordPicture(docx: Docx, picture: Picture): WordChild[] {
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
    new docx.Paragraph({ children: wordRuns(docx, picture.caption) }),
  ];
}
