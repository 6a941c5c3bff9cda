import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../../src/job/schemaFiles';

describe('the published JSON Schemas', () => {
  it.each(Object.entries(schemaFiles()))('%s says what the code checks', (name, text) => {
    const published = readFileSync(join(__dirname, '../../docs/schemas', name), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(text));
  });
});
