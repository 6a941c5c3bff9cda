/** Runs once before the tests of the bundle and the pages: an up-to-date dist/, and Chromium unpacked. */
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const INPUTS = [
  'src',
  'assets/help',
  'assets/icons',
  'assets/samples',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];
const stamp = path.join(root, '.cache', 'dist.sha256');

module.exports = async () => {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint()) build();
  if (process.platform === 'linux') {
    // Unpacked here, once, so that no two tests do it at the same time.
    await require('@sparticuz/chromium').executablePath();
  }
};

function build() {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint());
}

/** Of what dist/ is made from and of dist/ itself, since somebody may have built something else into it. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...INPUTS, 'dist'].flatMap(filesOf)) {
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesOf(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  const entries = readdirSync(path.dirname(full), { withFileTypes: true });
  const itself = entries.find((entry) => entry.name === path.basename(full));
  if (!itself.isDirectory()) return [place];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
