/**
 * The web side: the pane in Excel (`taskpane.html`), the same pane in a browser (`index.html`), and the custom functions.
 *
 * - `npm run build`: production build into dist/. TWINLEDGER_HOST is the host name it will be served from.
 * - `npm start`: development server on http://localhost:3000 for the browser page; `npm start -- --env https` serves it with
 *   a certificate of this machine, which Excel wants.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { Compilation, sources } = require('webpack');

/** The one script that is not ours. It loads its further parts from its own folder; older hosts still use the second one. */
const OFFICE_JS = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';
const OFFICE_HOSTS = 'https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com';

/** Hash of the empty string: Fluent adds empty style elements and fills them by script, which needs no 'unsafe-inline'. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where manifest.xml in the repository points. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const PLACEHOLDER_HOST = 'twinledger.example.gov.uk';

module.exports = async (env, { mode = 'production' }) => {
  const production = mode === 'production';
  return {
    mode,
    target: ['web', 'es2022'],
    // No source map with eval: the pages forbid it.
    devtool: production ? false : 'source-map',
    entry: {
      functions: './src/functions/functions.ts',
      commands: { import: './src/commands/commands.ts', dependOn: 'functions' },
      taskpane: { import: './src/taskpane/excel.tsx', dependOn: 'functions' },
      browser: './src/taskpane/browser.tsx',
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      // The manifest names functions.js, so its name stays and the address on the page changes.
      filename: ({ chunk }) =>
        chunk?.name === 'functions' ? 'functions.js?v=[contenthash:10]' : '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked by `npm run check`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      errorsReachFunctions,
      page('taskpane.html', {
        chunks: ['functions', 'commands', 'taskpane'],
        officeJs: OFFICE_JS,
        production,
      }),
      page('index.html', { chunks: ['browser'], officeJs: null, production }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/samples/council-workbook.xlsx', to: 'samples/' },
          {
            from: 'manifest.xml',
            transform: (text) => servedFrom(production ? productionOrigin() : null, text),
          },
        ],
      }),
    ],
    // Budgets are tests: test/build/sizes.test.ts.
    performance: false,
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
    devServer: {
      port: 3000,
      hot: false,
      client: { overlay: false },
      server: env.https ? { type: 'https', options: await certificate() } : 'http',
    },
  };
};

/** A page with its own content security policy. */
function page(filename, { chunks, officeJs, production }) {
  return new HtmlPlugin({
    filename,
    chunks,
    chunksSortMode: 'manual',
    template: './src/taskpane/page.html',
    templateParameters: { officeJs, policy: policy(officeJs ? ` ${OFFICE_HOSTS}` : '', production) },
    minify: false,
  });
}

/** frame-ancestors works in a header only, so it is for the server to send. */
function policy(officeHosts, production) {
  const reload = production ? '' : ' ws://localhost:3000 wss://localhost:3000';
  return [
    "default-src 'none'",
    `script-src 'self'${officeHosts}`,
    `connect-src 'self'${officeHosts}${reload}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Without this flag Excel answers #VALUE! by itself as soon as one cell of a range holds an error. The generator lacks it. */
const errorsReachFunctions = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ErrorsReachFunctions', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'ErrorsReachFunctions', stage }, (assets) => {
        const { functions, ...flags } = JSON.parse(assets['functions.json'].source().toString());
        const metadata = { ...flags, allowErrorForDataTypeAny: true, functions };
        const text = `${JSON.stringify(metadata, null, 2)}\n`;
        compilation.updateAsset('functions.json', new sources.RawSource(text));
      });
    });
  },
};

/** The manifest with every address moved from the development server to where the add-in is served. */
function servedFrom(origin, manifest) {
  const text = manifest.toString();
  return origin === null ? text : text.replaceAll(DEVELOPMENT_ORIGIN, origin);
}

function productionOrigin() {
  const host = process.env.TWINLEDGER_HOST ?? PLACEHOLDER_HOST;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/[\w.-]+)*$/i.test(host)) {
    throw new Error(
      `TWINLEDGER_HOST is "${host}"; a host name with or without a folder was expected, without "https://" and without "/" at the end, such as ${PLACEHOLDER_HOST}.`,
    );
  }
  if (host === PLACEHOLDER_HOST) {
    console.warn(
      `The manifest points to ${host}, which stands for a real host. Set TWINLEDGER_HOST to change it.`,
    );
  }
  return `https://${host}`;
}

/** Made and trusted on this machine alone; asks once for permission. */
async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return getHttpsServerOptions();
}
