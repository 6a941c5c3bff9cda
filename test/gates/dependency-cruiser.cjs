/** Import rules. `test/gates/importWalls.test.ts` shows that each of them bites. */
const rooms = require('./rooms.cjs');

const names = Object.keys(rooms);

/** Path pattern for the files of a room, those of the rooms inside it left out. */
const filesOf = (room) => {
  const inner = names
    .filter((other) => other.startsWith(`${room}/`))
    .map((other) => other.slice(room.length + 1));
  return `^src/${room}/${inner.length > 0 ? `(?!(?:${inner.join('|')})/)` : ''}`;
};

const roomWalls = names.map((room) => ({
  name: `room-${room.replace('/', '-')}`,
  comment: `${room} may import: ${[room, ...rooms[room]].join(', ')}. See test/gates/rooms.cjs.`,
  severity: 'error',
  from: { path: filesOf(room) },
  to: { path: '^src/', pathNot: [room, ...rooms[room]].map(filesOf) },
}));

const packageOnlyIn = (name, packages, places, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: places.map((place) => `^src/${place}/`) },
  to: { path: `(?:^|/)(?:node_modules/)(?:${packages.join('|')})(?:/|$)` },
});

module.exports = {
  forbidden: [
    ...roomWalls,
    {
      name: 'known-rooms',
      comment: 'Every file of src/ stands in a room of test/gates/rooms.cjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: names.map(filesOf) },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-in-product',
      comment: 'The product imports nothing from test/, docs/ or the scripts that make assets.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['^test/', '^docs/', '^assets/make/'] },
    },
    {
      name: 'node-only-in-cli',
      comment: 'Everything but the command line also runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    packageOnlyIn(
      'spreadsheet-libraries-only-in-file-adapter',
      ['exceljs', 'papaparse', 'xlsx', 'jszip'],
      ['workbook/file'],
      'One adapter speaks to files; the rest of the product speaks to the port.',
    ),
    packageOnlyIn('zip-only-where-files-are-made', ['fflate'], ['workbook/file', 'report'], 'As above.'),
    packageOnlyIn('docx-only-in-report', ['docx'], ['report'], 'Word is one of the forms of a report.'),
    packageOnlyIn(
      'react-only-in-taskpane',
      ['react', 'react-dom', '@fluentui/[^/]+'],
      ['taskpane'],
      'Custom functions are registered before any of React is loaded.',
    ),
    packageOnlyIn('commander-only-in-cli', ['commander'], ['cli'], 'Only the command line has arguments.'),
    {
      name: 'no-development-packages-in-product',
      comment: 'What the product imports is installed with it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '/node_modules/@types/' },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a type from the wrong room is the wrong direction too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.cjs', '.mjs', '.json'],
    },
  },
};
