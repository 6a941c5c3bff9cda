import { say } from '../../core/messages';
import type { Part, ReportFigure } from '../reportModel';
import type { ReportInputFile } from '../reportInput';
import { paragraph, textCell } from './draft';
import { cellRanges, sourceRanges } from './sourceRanges';

/** Every figure of the paper with the rule that made it and the cells it came from. */
export function sourcesPart(figures: readonly ReportFigure[]): Part {
  const { part, table } = say.report;
  const files = new Set(figures.flatMap(({ figure }) => figure.sources.map((source) => source.file)));
  const [first] = files;
  const onlyFile = files.size === 1 && first !== undefined ? first : null;
  const cells = onlyFile === null ? sourceRanges : cellRanges;
  return {
    id: 'sources',
    number: null,
    heading: part.sources,
    blocks: [
      ...(onlyFile === null ? [] : [paragraph(table.allCellsIn({ file: onlyFile }))]),
      {
        kind: 'table',
        caption: table.sources,
        summary: table.sourcesSummary,
        columns: [
          { header: table.figureId, width: 26 },
          { header: table.value, width: 16 },
          { header: table.rule, width: 24 },
          { header: table.cells, width: 34 },
        ],
        rowHeaders: true,
        rows: figures.map(({ id, figure }) => [
          textCell(id),
          [{ kind: 'figure', id, figure }],
          textCell(figure.rule),
          textCell(cells(figure.sources) || table.noCells),
        ]),
      },
    ],
  };
}

/** The files that were read and the fingerprint of each. */
export function filesPart(inputs: readonly ReportInputFile[]): Part {
  const { part, table } = say.report;
  return {
    id: 'files',
    number: null,
    heading: part.files,
    blocks: [
      {
        kind: 'table',
        caption: table.files,
        summary: table.filesSummary,
        columns: [
          { header: table.file, width: 28 },
          { header: table.sheets, width: 34 },
          { header: table.sha256, width: 38 },
        ],
        rowHeaders: true,
        rows: inputs.map((input) => [
          textCell(input.file),
          textCell(input.sheets.join(', ') || table.noSheets),
          textCell(input.sha256 ?? table.openWorkbook),
        ]),
      },
    ],
  };
}
