import type { WordBlock, WordLeftOut, WordParagraph } from '../wordText';
import { isOn, type WordStyleSheet } from './wordStyles';
import type { WordElement, WordHandler } from './wordXml';

/** Elements whose text is not the document's: struck out, moved away, instructions of fields, and the same text a second time. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'instrText', 'delInstrText', 'Fallback']);
const LEFT_OUT: Readonly<Record<string, WordLeftOut>> = {
  drawing: 'pictures',
  pict: 'pictures',
  object: 'pictures',
  footnoteReference: 'notes',
  endnoteReference: 'notes',
  commentReference: 'comments',
  del: 'deletions',
  moveFrom: 'deletions',
};

interface OpenParagraph {
  text: string;
  style: string | null;
  outline: number | null;
  numbering: string | null;
  numberingLevel: number;
  bullet: boolean;
  allBold: boolean;
  readonly place: number;
  readonly bookmarks: string[];
}

interface OpenRun {
  text: string;
  bold: boolean | null;
  hidden: boolean;
}

interface OpenTable {
  readonly place: number;
  readonly rows: string[][];
}

/** Gathers the paragraphs and tables of document.xml from its elements. Text boxes come before the paragraph that they hang on. */
export class WordBody implements WordHandler {
  readonly blocks: WordBlock[] = [];
  readonly leftOut: Record<WordLeftOut, number> = {
    pictures: 0,
    notes: 0,
    comments: 0,
    hidden: 0,
    deletions: 0,
  };
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly runs: OpenRun[] = [];
  private readonly tables: OpenTable[] = [];
  private pending: string[] = [];
  private passedOver = 0;
  private places = 0;
  private isText = false;

  constructor(
    private readonly styles: WordStyleSheet,
    /** Hears how many characters were taken, so that a hostile document ends in a refusal. */
    private readonly hold: (characters: number) => void,
  ) {}

  open(element: WordElement): void {
    const { name } = element;
    const leftOut = LEFT_OUT[name];
    if (leftOut !== undefined && this.passedOver === 0) this.leftOut[leftOut] += 1;
    if (PASSED_OVER.has(name)) this.passedOver += 1;
    if (this.passedOver > 0) return;
    if (name === 'tbl') this.tables.push({ place: this.places + 1, rows: [] });
    else if (name === 'tr') this.tables.at(-1)?.rows.push([]);
    else if (name === 'tc') this.tables.at(-1)?.rows.at(-1)?.push('');
    else if (name === 'p') this.openParagraph();
    else if (name === 'bookmarkStart') this.bookmark(element.attributes.name);
    else if (name === 'r') this.runs.push({ text: '', bold: null, hidden: false });
    else this.inside(element);
  }

  close(name: string): void {
    if (PASSED_OVER.has(name)) {
      this.passedOver -= 1;
      return;
    }
    if (this.passedOver > 0) return;
    if (name === 't') this.isText = false;
    else if (name === 'r') this.closeRun();
    else if (name === 'p') this.closeParagraph();
    else if (name === 'tbl') this.closeTable();
  }

  text(text: string): void {
    if (this.isText && this.passedOver === 0) this.add(text);
  }

  private openParagraph(): void {
    this.places += 1;
    this.paragraphs.push({
      text: '',
      style: null,
      outline: null,
      numbering: null,
      numberingLevel: 0,
      bullet: false,
      allBold: true,
      place: this.places,
      bookmarks: this.pending,
    });
    this.pending = [];
  }

  /** A bookmark may begin between two paragraphs; it belongs to the next one then. */
  private bookmark(name: string | undefined): void {
    if (name === undefined) return;
    (this.paragraphs.at(-1)?.bookmarks ?? this.pending).push(name);
  }

  private inside({ name, attributes: { val } }: WordElement): void {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1);
    if (name === 't') this.isText = true;
    else if (name === 'tab') this.add(run === undefined ? '' : '\t');
    else if (name === 'br' || name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (run !== undefined && name === 'b') run.bold = isOn(val);
    else if (run !== undefined && name === 'vanish') run.hidden = isOn(val);
    else if (paragraph === undefined || run !== undefined) return;
    else if (name === 'pStyle') paragraph.style = val ?? null;
    else if (name === 'outlineLvl') paragraph.outline = Number(val);
    else if (name === 'numId') paragraph.numbering = val ?? null;
    else if (name === 'ilvl') paragraph.numberingLevel = Number(val);
  }

  private add(text: string): void {
    const run = this.runs.at(-1);
    if (run === undefined) return;
    this.hold(text.length);
    run.text += text;
  }

  private closeRun(): void {
    const run = this.runs.pop();
    const paragraph = this.paragraphs.at(-1);
    if (run === undefined || paragraph === undefined) return;
    if (run.hidden && run.text !== '') {
      this.leftOut.hidden += 1;
      return;
    }
    paragraph.text += run.text;
    const isBold = run.bold ?? (paragraph.style !== null && this.styles.isBold(paragraph.style));
    if (!isBold && run.text.trim() !== '') paragraph.allBold = false;
  }

  private closeParagraph(): void {
    const open = this.paragraphs.pop();
    if (open === undefined) return;
    const cells = this.tables.at(-1)?.rows.at(-1);
    if (cells !== undefined && cells.length > 0) {
      const at = cells.length - 1;
      cells[at] = [cells[at] ?? '', open.text].filter((text) => text !== '').join('\n');
      return;
    }
    if (open.text.trim() !== '') this.blocks.push(this.finished(open));
  }

  private finished(open: OpenParagraph): WordParagraph {
    const byStyle = open.style === null ? null : this.styles.level(open.style);
    const byOutline = open.outline === null || open.outline >= 9 ? null : open.outline + 1;
    const numbering = open.numbering ?? (open.style === null ? null : this.styles.numbering(open.style));
    return {
      kind: 'paragraph',
      place: open.place,
      text: open.text,
      level: byOutline ?? byStyle,
      bullet: numbering !== null && this.styles.isBullet(numbering, open.numberingLevel),
      bold: open.allBold,
      bookmarks: open.bookmarks,
    };
  }

  /** A table inside a cell is told after the one that holds it would be too late: its text goes to the cell. */
  private closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const cells = this.tables.at(-1)?.rows.at(-1);
    const text = table.rows.map((row) => row.join('; ')).join('\n');
    if (cells !== undefined && cells.length > 0) cells.push(`${cells.pop() ?? ''}\n${text}`);
    else if (text.replace(/[;\s]/g, '') !== '') this.blocks.push({ kind: 'table', ...table });
  }
}
