import { sourceText } from '../core/source';
import { say } from '../core/messages';
import { escapeMarkup } from './escapeMarkup';
import { commonFont, STANDARD_FONT } from './fonts';
import { STYLE, STYLE_HASH } from './htmlStyle';
import { paragraphAnchor } from './references/linkReferences';
import { runText, runsText } from './runText';
import { isNumberColumn, keepsTogether } from './tableLooks';
import {
  partsOf,
  type Block,
  type Cell,
  type Part,
  type Picture,
  type ReportModel,
  type Run,
  type Table,
} from './reportModel';

/**
 * The report as one HTML file that loads nothing and runs nothing. The working copy carries the cells behind each figure
 * in `data-source`; the public copy does not.
 */
export function renderHtml(model: ReportModel): string {
  const title = escapeMarkup(say.report.page({ title: model.title, draft: model.draft }));
  return `<!DOCTYPE html>
<html lang="en-GB"${houseFont(model)}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${opening(model)}
${partsOf(model)
  .map((part) => partHtml(part, model))
  .join('\n')}
</main>
</body>
</html>
`;
}

/** The page allows its own style sheet alone, which knows the common fonts. */
function houseFont({ font }: ReportModel): string {
  const common = font === null ? null : commonFont(font);
  return common === null || common === STANDARD_FONT ? '' : ` data-font="${common}"`;
}

function opening(model: ReportModel): string {
  const committee =
    model.committee === null ? '' : `<p class="committee">${escapeMarkup(model.committee)}</p>\n`;
  const particulars = model.titleBlock
    .map(({ label, text }) => `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(text)}</dd></div>`)
    .join('\n');
  const notices = model.notices.map((notice) => `<p class="notice">${escapeMarkup(notice)}</p>`).join('\n');
  return `<header>
${committee}<h1>${escapeMarkup(model.title)}</h1>
<dl>
${particulars}
</dl>
${notices}
</header>`;
}

function partHtml(part: Part, model: ReportModel): string {
  const working = model.workingPages.includes(part);
  const appendix = model.appendices.includes(part);
  const number = part.number === null ? '' : `<span class="number">${part.number}</span> `;
  const kind = working ? ' class="working"' : appendix ? ' class="appendix"' : '';
  return `<section id="${escapeMarkup(part.id)}"${kind}>
<h2>${number}${escapeMarkup(part.heading)}</h2>
${part.blocks.map((block) => blockHtml(block, model)).join('\n')}
</section>`;
}

function blockHtml(block: Block, model: ReportModel): string {
  switch (block.kind) {
    case 'paragraph': {
      const lead = block.lead === null ? '' : `<strong>${escapeMarkup(block.lead)}</strong> `;
      const text = lead + runsHtml(block.runs, model);
      if (block.number === null) return `<p>${text}</p>`;
      return `<p class="numbered" id="${paragraphAnchor(block.number)}"><span class="number">${block.number}</span> <span>${text}</span></p>`;
    }
    case 'bullets':
      return `<ul>\n${block.items.map((item) => `<li>${runsHtml(item, model)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block, model);
    case 'picture':
      return pictureHtml(block, model);
    case 'subheading':
      return `<h3>${escapeMarkup(block.text)}</h3>`;
  }
}

function tableHtml(table: Table, model: ReportModel): string {
  const look = table.columns.map((_, at) => (isNumberColumn(table, at) ? ' class="figure"' : ''));
  const header = table.columns
    .map((column, at) => `<th scope="col"${look[at] ?? ''}>${escapeMarkup(column.header)}</th>`)
    .join('');
  const row = (cells: readonly Cell[]) =>
    cells
      .map((cell, at) => {
        const content = runsHtml(cell, model);
        return table.rowHeaders && at === 0
          ? `<th scope="row">${content}</th>`
          : `<td${look[at] ?? ''}>${content}</td>`;
      })
      .join('');
  const caption = escapeMarkup(table.caption);
  return `<div class="wide" tabindex="0" role="region" aria-label="${caption}">
<table${keepsTogether(table) ? ' class="short"' : ''}>
<caption>${caption}</caption>
<thead><tr>${header}</tr></thead>
<tbody>
${table.rows.map((cells) => `<tr>${row(cells)}</tr>`).join('\n')}
</tbody>
</table>
</div>`;
}

function pictureHtml(picture: Picture, model: ReportModel): string {
  const { width, height, rectangles } = picture.drawing;
  const bars = rectangles
    .map(
      (bar) =>
        `<rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="#${bar.colour}"/>`,
    )
    .join('');
  const alt = escapeMarkup(runsText(picture.alt));
  return `<figure>
<svg role="img" aria-label="${alt}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${bars}</svg>
<figcaption>${runsHtml(picture.caption, model)}</figcaption>
</figure>`;
}

function runsHtml(runs: readonly Run[], model: ReportModel): string {
  return runs.map((run) => runHtml(run, model)).join('');
}

function runHtml(run: Run, model: ReportModel): string {
  const text = escapeMarkup(runText(run));
  if (run.kind === 'text')
    return run.to === undefined ? text : `<a href="#${escapeMarkup(run.to)}">${text}</a>`;
  if (model.copy === 'public') return text;
  const source = escapeMarkup(run.figure.sources.map(sourceText).join('; '));
  return `<data value="${run.figure.value}" data-figure="${escapeMarkup(run.id)}" data-source="${source}">${text}</data>`;
}
