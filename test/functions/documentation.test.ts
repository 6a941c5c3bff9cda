import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionHelp } from '../../docs/make/functionHelp';
import { functionBlocks } from '../../docs/make/functionPages';
import { functionsHtml } from '../../docs/make/functionsHtml';
import { functionsMarkdown } from '../../docs/make/functionsMarkdown';
import { definitions } from '../../src/functions/definitions';

const blocks = functionBlocks(definitions);
const file = (name: string) => readFileSync(resolve(__dirname, '../..', name), 'utf8');

describe('the help on functions', () => {
  it.each([
    ['docs/functions.md', functionsMarkdown],
    ['assets/help/functions.html', functionsHtml],
  ])('%s says what the definitions say: run `npm run functions` after a change', (name, made) => {
    expect(file(name)).toBe(made(blocks));
  });

  it('is the same in the pane', () => {
    expect(file('assets/help/functionHelp.json')).toBe(functionHelp(definitions));
  });

  it('has a place on the page for each function, which Excel’s wizard leads to', () => {
    const page = file('assets/help/functions.html');
    for (const { id } of definitions) expect(page).toContain(`<h2 id="${id.toLowerCase()}">`);
  });

  it('loads nothing from elsewhere and runs no script', () => {
    const page = file('assets/help/functions.html');
    expect(page).not.toMatch(/<script|https?:|\son\w+=|\sstyle=/);
    expect(page).toContain("default-src 'none'");
  });
});
