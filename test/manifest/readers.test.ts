import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const root = resolve(__dirname, '../..');
const manifest = join(root, 'manifest.xml');
const schemas = resolve(root, process.env.TWINLEDGER_MANIFEST_XSD ?? '../shared/manifest-xsd');

describe('Microsoft’s own reader', () => {
  it('understands the manifest without asking anybody', () => {
    expect(readByMicrosoft()).toMatchObject({
      id: 'e46aa2f7-c9be-4f97-8c4c-be95e92705ee',
      displayName: 'Twinledger',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      defaultLocale: 'en-GB',
    });
  });
});

// The published schemas are not part of this repository; rules.test.ts checks what can be checked without them.
if (existsSync(schemas)) {
  describe('Microsoft’s published schemas', () => {
    it('accept the manifest', async () => {
      await expect(errorsIn(readFileSync(manifest, 'utf8'))).resolves.toEqual([]);
    });

    it('refuse a manifest with its elements in another order', async () => {
      const swapped = readFileSync(manifest, 'utf8').replace(
        /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
        '$2$1',
      );
      await expect(errorsIn(swapped)).resolves.toEqual([expect.stringContaining('ProviderName')]);
    });
  });
}

/** In a process of its own: the reader mixes two module systems, which Node can load and Jest cannot. */
function readByMicrosoft(): unknown {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script, manifest], { cwd: root, encoding: 'utf8' }),
  );
}

async function errorsIn(xml: string): Promise<string[]> {
  const read = (fileName: string) => ({ fileName, contents: readFileSync(join(schemas, fileName), 'utf8') });
  const answer = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: read('Root.xsd'),
    preload: readdirSync(schemas)
      .filter((name) => name.endsWith('.xsd') && name !== 'Root.xsd')
      .map(read),
  });
  return answer.errors.map(({ message }) => message);
}
