/** What the screen of the functions says. */
export const formulasScreenMessages = {
  heading: 'Functions for your own cells',
  intro:
    'In a cell of Excel each begins with TWIN. They read cells and give an answer; they never change the workbook. An answer that is not known is #N/A: point at the cell to read why.',
  loading: 'Opening the help …',
  notLoaded:
    'The help on functions could not be loaded from where the page came from. Check the connection and open this screen again.',

  find: 'Find a function',
  search: 'Search',
  searchHint: 'A name, or what it is for, such as limit or country.',
  found: (p: { shown: number; of: number }) =>
    p.shown === p.of ? `All ${p.of} functions.` : `${p.shown} of ${p.of} functions.`,
  nothingFound: 'No function fits. Take a word away.',

  gives: (p: { gives: string }) => `Gives ${p.gives}.`,
  arguments: 'Arguments',
  argument: (p: { name: string; needed: 'yes' | 'mayBeBlank' | 'no' }) =>
    ({ yes: p.name, mayBeBlank: `${p.name} (may be blank)`, no: `${p.name} (may be left out)` })[p.needed],
  example: 'Example',
  cells: (p: { name: string }) => `Cells ${p.name}`,
  result: (p: { result: string }) => `gives ${p.result}`,
  resultTable: 'gives',

  formula: 'Formula',
  formulaHint: 'The example to begin with. Put your own cells and values in the place of its own.',
  insert: 'Insert into the selected cell',
  insertHint: 'Select an empty cell first. Clear the cell to take the formula out again.',
  copy: 'Copy',
  copyHint: 'Functions answer in Excel, where the add-in is. Paste the formula into a cell there.',
  takeOf: (p: { id: string }) => `the formula of ${p.id}`,
  inserted: (p: { cell: string; formula: string }) => `${p.cell} now holds ${p.formula}.`,
  copied: (p: { formula: string }) => `${p.formula} was copied.`,
  notCopied: 'The browser did not let the formula be copied. Select it in the field and copy it with Ctrl+C.',

  health: 'Functions in this workbook',
  healthHint:
    'A workbook that was opened without Twinledger shows #NAME? where its functions stand. They are found and entered again; nothing else is touched.',
  check: 'Check and repair',
  keepHint:
    'Before the workbook goes to people without Twinledger, values can take the place of the functions. You are asked first.',
  keep: 'Keep values',
  answerAbove: 'What was found is said at the top of the pane.',
  healthInBrowser:
    'In Excel this screen also finds functions that show #NAME?, enters them again, and puts values in their place before the workbook goes to others.',
} as const;
