import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { webpack } from 'webpack';

const OUT = resolve(__dirname, '../../.cache/pages');

/** One script of a module and all that it imports, for a page, made as the product's own bundles are. @param module its path. */
export async function bundleForPage(module: string): Promise<string> {
  const name = `${basename(module, '.ts')}.js`;
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: module,
    output: { path: OUT, filename: name },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((fault, stats) => {
      if (fault) fail(fault);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
  return readFileSync(resolve(OUT, name), 'utf8');
}
