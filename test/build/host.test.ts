import { resolve } from 'node:path';

interface Pattern {
  readonly from: string;
  readonly transform?: (text: Buffer) => string;
}
type Configure = (
  env: object,
  options: { mode: string },
) => Promise<{ plugins: { patterns?: readonly Pattern[] }[] }[]>;

const configure = jest.requireActual<Configure>(resolve(__dirname, '../../webpack.config.js'));

describe('TWINLEDGER_HOST', () => {
  const before = process.env.TWINLEDGER_HOST;
  afterEach(() => {
    if (before === undefined) delete process.env.TWINLEDGER_HOST;
    else process.env.TWINLEDGER_HOST = before;
  });

  it.each(['tools.example.gov.uk', 'intranet.example.gov.uk:8443', 'www.example.gov.uk/apps/twinledger'])(
    'makes %s the host of the manifest',
    async (host) => {
      expect(await manifestFor(host)).toBe(`<Url DefaultValue="https://${host}/taskpane.html"/>`);
    },
  );

  it.each(['https://tools.example.gov.uk', 'tools.example.gov.uk/', 'localhost', 'two words', ''])(
    'refuses "%s" with a sentence',
    async (host) => {
      await expect(manifestFor(host)).rejects.toThrow(`TWINLEDGER_HOST is "${host}"; a host name`);
    },
  );
});

/** The manifest's own line, as the build would write it for this host. */
async function manifestFor(host: string): Promise<string> {
  process.env.TWINLEDGER_HOST = host;
  const builds = await configure({}, { mode: 'production' });
  const pattern = builds
    .flatMap(({ plugins }) => plugins)
    .flatMap(({ patterns }) => patterns ?? [])
    .find(({ from }) => from === 'manifest.xml');
  if (!pattern?.transform) throw new Error('The build copies no manifest');
  return pattern.transform(Buffer.from('<Url DefaultValue="https://localhost:3000/taskpane.html"/>'));
}
