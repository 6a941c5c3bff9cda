import { wordText, type Docx, type WordChild, type WordParagraph } from './docxLibrary';
import { say } from '../../core/messages';
import { STANDARD_FONT } from '../fonts';
import type { Part, ReportModel, Table } from '../reportModel';
import { partsOf } from '../reportModel';
import { SPACE_AFTER_TABLE, wordPart } from './wordBlocks';
import { finishPackage } from './finishPackage';
import { madeMark } from './wordMarks';
import { wordNotes } from './wordNotes';
import { wordPen, type SourceNotes, type WordPen } from './wordPen';
import { PAGE, STYLE, wordNumbering, wordStyles } from './wordStyles';

/** The report as the bytes of a .docx. `renderDocx` loads the library for it. */
export async function wordDocument(
  docx: Docx,
  model: ReportModel,
  sources: SourceNotes,
): Promise<Uint8Array> {
  const font = model.font ?? STANDARD_FONT;
  const pen = wordPen(docx, model, sources);
  const children = [...opening(pen, model), ...partsInOrder(pen, model), closing(pen)];
  const document = new docx.Document({
    title: model.title,
    styles: wordStyles(font),
    numbering: wordNumbering(font),
    ...wordNotes(pen),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              bottom: PAGE.top,
              left: PAGE.margin,
              right: PAGE.margin,
              header: PAGE.header,
              footer: PAGE.header,
            },
          },
        },
        headers: { default: new docx.Header({ children: [pageHeader(docx, model)] }) },
        footers: { default: new docx.Footer({ children: [pageFooter(docx)] }) },
        children,
      },
    ],
  });
  const made = await docx.Packer.toArrayBuffer(document);
  return finishPackage(new Uint8Array(made), { title: model.title, tables: tablesOf(model) });
}

function opening(pen: WordPen, model: ReportModel): WordChild[] {
  const { docx } = pen;
  const line = (label: string, text: string) =>
    new docx.Paragraph({
      style: STYLE.particular,
      children: pen.marked(madeMark(`${label}: ${text}`), [
        wordText(docx, `${label}: `, true),
        wordText(docx, text),
      ]),
    });
  return [
    ...(model.committee === null
      ? []
      : [
          new docx.Paragraph({
            style: STYLE.committee,
            children: pen.marked(madeMark(model.committee), [wordText(docx, model.committee)]),
          }),
        ]),
    new docx.Paragraph({ style: 'Title', children: [wordText(docx, model.title)] }),
    ...model.titleBlock.map(({ label, text }) => line(label, text)),
    ...model.notices.map((text) => notice(pen, text)),
  ];
}

function notice(pen: WordPen, text: string): WordParagraph {
  const { docx } = pen;
  const line = { style: 'single', size: 8, color: '000000', space: 6 } as const;
  return new docx.Paragraph({
    style: STYLE.notice,
    border: { left: { ...line, size: 24 } },
    indent: { left: 170 },
    children: pen.marked(madeMark(text), [wordText(docx, text, true)]),
  });
}

/** Appendices and working pages begin on new pages; the small ones follow on. */
function partsInOrder(pen: WordPen, model: ReportModel): WordChild[] {
  const newPage = new Set<Part | undefined>([
    model.appendices[0],
    model.workingPages[0],
    model.workingPages[1],
  ]);
  return partsOf(model).flatMap((part) => {
    const own = model.workingPages.includes(part) ? pen.withoutNotes() : pen;
    return wordPart(own, part, model, newPage.has(part));
  });
}

/** Word wants a paragraph after the last table. */
function closing({ docx, marked }: WordPen): WordParagraph {
  return new docx.Paragraph({
    spacing: { before: SPACE_AFTER_TABLE },
    children: marked(madeMark(say.report.end), [wordText(docx, say.report.end)]),
  });
}

function pageHeader(docx: Docx, model: ReportModel): WordParagraph {
  return new docx.Paragraph({
    children: [wordText(docx, say.report.page({ title: model.title, draft: model.draft }))],
  });
}

function pageFooter(docx: Docx): WordParagraph {
  const [before, between] = say.report.pageOfPages;
  return new docx.Paragraph({
    children: [
      new docx.TextRun({ children: [before, docx.PageNumber.CURRENT, between, docx.PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function tablesOf(model: ReportModel): readonly Table[] {
  return partsOf(model).flatMap((part) => part.blocks.filter((block) => block.kind === 'table'));
}
