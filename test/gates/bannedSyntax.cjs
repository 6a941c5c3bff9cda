/**
 * What the product must not write, and the rooms (test/gates/rooms.cjs) that may all the same. ESLint's
 * `no-restricted-syntax` runs it; test/gates/bannedSyntax.test.ts shows that each line bites.
 */
const rooms = require('./rooms.cjs');

const nowhere = [];
const office = ['workbook/excel', 'functions', 'commands', 'taskpane'];
const wherePeopleStart = ['cli', 'commands', 'taskpane'];

/** A global by name, used as a value, as a type or as a property of window. */
const named = (name) =>
  `:matches(MemberExpression[object.name='${name}'], TSQualifiedName[left.name='${name}'], ` +
  `MemberExpression[object.name=/^(?:window|globalThis|self)$/][property.name='${name}'])`;

const banned = [
  {
    selector: named('Excel'),
    message: 'Only src/workbook/excel speaks to Excel; everything else goes through the workbook port.',
    allowedIn: ['workbook/excel'],
  },
  {
    selector: named('Office'),
    message: 'Only the Excel adapter and the doors know that there is an Office.',
    allowedIn: office,
  },
  {
    selector: named('CustomFunctions'),
    message: 'Only src/functions registers custom functions and raises their errors.',
    allowedIn: ['functions'],
  },
  {
    selector:
      ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], " +
      "MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='performance'])",
    message: 'Today is an argument: the same input and as-of date give the same bytes.',
    allowedIn: wherePeopleStart,
  },
  {
    selector:
      ":matches(MemberExpression[object.name='Math'][property.name='random'], " +
      'MemberExpression[property.name=/^(?:randomUUID|getRandomValues)$/])',
    message: 'Nothing is left to chance: the same input gives the same bytes.',
    allowedIn: nowhere,
  },
  {
    selector: ":matches(CallExpression[callee.name='fetch'], CallExpression[callee.property.name='fetch'])",
    message:
      'Nothing leaves the workbook. Only the pane may load its own files; the policy of its page sees to that.',
    allowedIn: ['taskpane'],
  },
  {
    selector:
      ":matches(CallExpression[callee.name='importScripts'], CallExpression[callee.property.name='sendBeacon'], " +
      'NewExpression[callee.name=/^(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)$/])',
    message: 'Nothing leaves the workbook.',
    allowedIn: nowhere,
  },
  {
    selector:
      ":matches(CallExpression[callee.property.name='localeCompare'][arguments.length=1], " +
      'CallExpression[callee.property.name=/^toLocale/][arguments.length=0], ' +
      "NewExpression[callee.object.name='Intl'][arguments.length=0])",
    message: 'Name the locale: the result must not depend on the machine.',
    allowedIn: nowhere,
  },
  {
    selector: 'MemberExpression[object.name=/^(?:process|Buffer|global)$/]',
    message: 'Everything but the command line also runs in a browser.',
    allowedIn: ['cli'],
  },
  {
    selector: "MemberExpression[object.name='console']",
    message: 'A person is told through the catalogue and a door, not through the console.',
    allowedIn: nowhere,
  },
  {
    selector:
      ":matches(JSXAttribute[name.name='dangerouslySetInnerHTML'], " +
      'AssignmentExpression[left.property.name=/^(?:inner|outer)HTML$/], ' +
      "CallExpression[callee.property.name='insertAdjacentHTML'])",
    message: 'Text from a workbook is text, never markup.',
    allowedIn: nowhere,
  },
  {
    selector: 'TSNonNullExpression:not(:has(> MemberExpression[computed=true]))',
    message: '`!` only on an index that was just shown to be in range; elsewhere let the type say it.',
    allowedIn: nowhere,
  },
];

/** Flat config blocks, one a room, because a later block replaces the options of an earlier one. */
module.exports = Object.keys(rooms).map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...banned
        .filter(({ allowedIn }) => !allowedIn.includes(room))
        .map(({ selector, message }) => ({ selector, message })),
    ],
  },
}));
