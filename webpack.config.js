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
/** What Excel calls. The rules of those that read tables come in a script of their own. */
const FUNCTION_FILES = ['./src/functions/functions.ts', './src/functions/tableFunctions.ts'];
const PLACEHOLDER_HOST = 'twinledger.example.gov.uk';

/**
 * Two builds into one folder. The functions are built apart from the pages: sentences and rules that only the pages use then stay out
 * of what Excel has to load before a cell can be worked out. The pages come second, because they name the file of the functions.
 */
module.exports = async (env, { mode = 'production' }) => {
  const production = mode === 'production';
  const served = { origin: production ? productionOrigin() : DEVELOPMENT_ORIGIN };
  return [functionsBuild(served, production), await pagesBuild(env, served, production)];
};

function functionsBuild(served, production) {
  return {
    ...shared(production, 'functions'),
    entry: {
      functions: FUNCTION_FILES,
      tableRules: { import: './src/functions/bringTableRules.ts', dependOn: 'functions' },
    },
    output: {
      ...output('functions'),
      // The manifest names functions.js, so its name stays and the address on the page changes.
      filename: ({ chunk }) =>
        chunk?.name === 'functions' ? 'functions.js?v=[contenthash:10]' : '[name].[contenthash:10].js',
      clean: true,
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTION_FILES, output: 'functions.json' }),
      finishMetadata(served.origin),
      rememberFunctions(served),
    ],
  };
}

async function pagesBuild(env, served, production) {
  return {
    ...shared(production, 'pages'),
    dependencies: ['functions'],
    entry: {
      commands: './src/commands/commands.ts',
      taskpane: { import: './src/taskpane/excel.tsx', dependOn: 'commands' },
      browser: './src/taskpane/browser.tsx',
    },
    output: { ...output('pages'), filename: '[name].[contenthash:10].js' },
    plugins: [
      withoutCodeOfText(),
      page('taskpane.html', {
        chunks: ['commands', 'taskpane'],
        officeJs: OFFICE_JS,
        functions: () => served,
        production,
      }),
      page('index.html', { chunks: ['browser'], officeJs: null, functions: () => ({}), production }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/help', to: 'help' },
          { from: 'assets/samples/council-workbook.xlsx', to: 'samples/' },
          {
            from: 'manifest.xml',
            transform: (text) => servedFrom(served.origin, text),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      hot: false,
      client: { overlay: false },
      server: env.https ? { type: 'https', options: await certificate() } : 'http',
    },
  };
}

function shared(production, name) {
  return {
    name,
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    // No source map with eval: the pages forbid it.
    devtool: production ? false : 'source-map',
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
        // Only this module is imported for what it does and not for what it exports; whatever else nobody uses is left out.
        { test: /\.tsx?$/, exclude: [/node_modules/, /withoutEval\.ts$/], sideEffects: false },
      ],
    },
    // Budgets are tests: test/build/dist.test.ts.
    performance: false,
    cache: {
      type: 'filesystem',
      name: `${name}-${production ? 'production' : 'development'}`,
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
    },
  };
}

function output(name) {
  return {
    path: path.resolve(__dirname, 'dist'),
    chunkFilename: '[name].[contenthash:10].js',
    publicPath: '',
    // Both builds run on one page.
    uniqueName: `twinledger-${name}`,
  };
}

/** A page with its own content security policy. */
function page(filename, { chunks, officeJs, functions, production }) {
  return new HtmlPlugin({
    filename,
    chunks,
    chunksSortMode: 'manual',
    template: './src/taskpane/page.html',
    templateParameters: () => ({
      officeJs,
      functionsJs: functions().functionsJs,
      tableRulesJs: functions().tableRulesJs,
      policy: policy(officeJs ? ` ${OFFICE_HOSTS}` : '', production),
    }),
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

/**
 * What the generator of the metadata cannot know: where the help of each function is served, and that errors are to reach the
 * functions. Without that flag Excel answers #VALUE! by itself as soon as one cell of a range holds an error.
 */
function finishMetadata(origin) {
  return beforeWriting('FinishMetadata', (compilation, assets) => {
    const { functions, ...flags } = JSON.parse(assets['functions.json'].source().toString());
    const helped = functions.map((one) => ({
      ...one,
      helpUrl: `${origin}/help/functions.html#${one.id.toLowerCase()}`,
    }));
    const metadata = { ...flags, allowErrorForDataTypeAny: true, functions: helped };
    const text = `${JSON.stringify(metadata, null, 2)}\n`;
    compilation.updateAsset('functions.json', new sources.RawSource(text));
  });
}

/** exceljs brings a timer that would make code of a text if it were given one: nobody gives it one, and the pages forbid it. */
function withoutCodeOfText() {
  const ofText = /"function"!=typeof (\w+)&&\(\1=new Function\(""\+\1\)\)/g;
  return beforeWriting('WithoutCodeOfText', (compilation, assets) => {
    for (const [name, asset] of Object.entries(assets)) {
      if (!name.endsWith('.js')) continue;
      const text = asset.source().toString();
      const without = text.replace(ofText, '"function"!=typeof $1&&($1=void 0)');
      if (without !== text) compilation.updateAsset(name, new sources.RawSource(without));
    }
  });
}

/** The page asks for the functions by an address that changes with them. */
function rememberFunctions(served) {
  return {
    apply(compiler) {
      compiler.hooks.done.tap('RememberFunctions', ({ compilation }) => {
        const files = [...compilation.chunks].flatMap((chunk) => [...chunk.files]);
        served.functionsJs = files.find((file) => file.startsWith('functions.js'));
        served.tableRulesJs = files.find((file) => file.startsWith('tableRules.'));
      });
    },
  };
}

function beforeWriting(name, change) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => change(compilation, assets));
      });
    },
  };
}

/** The manifest with every address moved from the development server to where the add-in is served. */
function servedFrom(origin, manifest) {
  return manifest.toString().replaceAll(DEVELOPMENT_ORIGIN, origin);
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
