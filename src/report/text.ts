import { runsText } from './runText';
import { partsOf, type Block, type Part, type ReportModel, type Table } from './reportModel';
import { say } from '../core/messages';

/** The report as plain text, for web forms and for reading aloud. Tables become lists of labels and values. */
export function renderText(model: ReportModel): string {
  const opening = [
    ...(model.committee === null ? [] : [model.committee]),
    model.title,
    model.titleBlock.map(({ label, text }) => `${label}: ${text}`).join('\n'),
    ...model.notices,
  ];
  return [...opening, ...partsOf(model).flatMap(partText)].join('\n\n') + '\n';
}

function partText(part: Part): readonly string[] {
  const heading = part.number === null ? part.heading : `${part.number} ${part.heading}`;
  return [heading, ...part.blocks.map(blockText)];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return [block.number, block.lead, runsText(block.runs)].filter((piece) => piece !== null).join(' ');
    case 'bullets':
      return block.items.map((item) => `- ${runsText(item)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'picture':
      return runsText(block.alt);
    case 'subheading':
      return block.text;
  }
}

function tableText(table: Table): string {
  const rows = table.rows.map((row) =>
    row
      .map((cell, at) =>
        say.report.text.tableRow({ label: table.columns[at]?.header ?? '', value: runsText(cell) }),
      )
      .join('\n'),
  );
  return [table.caption, ...rows].join('\n\n');
}
