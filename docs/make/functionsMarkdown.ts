import type { Block } from './functionPages';

/** The blocks as Markdown. */
export function functionsMarkdown(blocks: readonly Block[]): string {
  return `${[COMMENT, ...blocks.map(markdown)].join('\n\n')}\n`;
}

const COMMENT = '<!-- Made by `npm run functions` from src/functions/definitions; do not edit by hand. -->';

function markdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'text':
      return escaped(block.text);
    case 'code':
      return ['```', block.text, '```'].join('\n');
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'table':
      return [
        ...(block.caption === null ? [] : [`${block.caption}:`, '']),
        ...block.rows.flatMap((row, at) =>
          at === 0 ? [line(row), line(row.map(() => '---'))] : [line(row)],
        ),
      ].join('\n');
  }
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escaped(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}

function escaped(text: string): string {
  return text.replace(/[[\]<>*_`]/g, '\\$&');
}
