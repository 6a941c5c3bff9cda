import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { onRequest } from '../../src/core/ribbonRequest';

type Command = (event: { completed: () => void }) => void;

/** The part of Office that the ribbon's commands touch. */
const associated = new Map<string, Command>();
const shown: string[] = [];
Object.assign(globalThis, {
  Office: {
    actions: { associate: (name: string, command: Command) => associated.set(name, command) },
    addin: { showAsTaskpane: () => Promise.resolve(shown.push('pane')) },
  },
});

beforeAll(async () => {
  await import('../../src/commands/commands');
});

describe('the buttons on the ribbon', () => {
  it('call only commands that exist', () => {
    const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
    expect(named).toEqual([...associated.keys()]);
  });

  it('"Limit position" shows the pane, has it read the workbook, and tells Office that it is done', async () => {
    const told: string[] = [];
    const stop = onRequest((request) => told.push(request));
    await new Promise<void>((completed) => associated.get('showLimitPosition')?.({ completed }));
    stop();
    expect(shown).toEqual(['pane']);
    expect(told).toEqual(['limitPosition']);
  });
});
