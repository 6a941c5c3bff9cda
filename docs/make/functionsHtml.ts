import type { Block } from './functionPages';

/** The blocks as a page of its own, which Excel opens from the function wizard. Nothing in it is loaded from elsewhere. */
export function functionsHtml(blocks: readonly Block[]): string {
  return `<!doctype html>
<!-- Made by \`npm run functions\` from src/functions/definitions; do not edit by hand. -->
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Twinledger functions</title>
<link rel="icon" href="../assets/icons/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
${blocks.map(html).join('\n')}
</main>
</body>
</html>
`;
}

function html(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const id = block.id === undefined ? '' : ` id="${block.id}"`;
      return `<h${block.level}${id}>${escaped(block.text)}</h${block.level}>`;
    }
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${linked(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return table(block);
  }
}

/** "CLASSIFY(lines): …" leads to the part that is about it. */
function linked(item: string): string {
  const [name = ''] = /^[A-Z0-9]+/.exec(item) ?? [];
  return `<a href="#${name.toLowerCase()}">${name}</a>${escaped(item.slice(name.length))}`;
}

function table({ caption, rows }: Extract<Block, { kind: 'table' }>): string {
  const [headings = [], ...body] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const cells = (row: readonly string[], tag: string) =>
    Array.from({ length: width }, (_, at) => `<${tag}>${escaped(row[at] ?? '')}</${tag}>`).join('');
  return [
    '<div class="table" tabindex="0" role="region" aria-label="' + escaped(caption ?? 'Arguments') + '">',
    '<table>',
    ...(caption === null ? [] : [`<caption>${escaped(caption)}</caption>`]),
    `<thead><tr>${cells(headings, 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</tr></thead>`,
    `<tbody>${body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
