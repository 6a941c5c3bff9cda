/** What the buttons of the ribbon say in the pane. */
export const commandMessages = {
  reading: 'Reading the workbook …',
  working: 'Working it out …',
  writing: 'Writing the sheets …',
  looking: 'Looking for functions of Twinledger …',
  fault:
    'Something in Twinledger itself went wrong. Try again; if it happens again, tell whoever looks after Twinledger. A sheet that says INCOMPLETE is repaired by a second run.',

  written: (p: { sheets: readonly string[] }) =>
    p.sheets.length === 1
      ? `The sheet ${quoted(p.sheets)} is up to date. Your own sheets were only read.`
      : `The sheets ${quoted(p.sheets)} are up to date. Your own sheets were only read.`,
  undo: {
    oneStep: 'One press of Undo takes all of it back.',
    unsure: 'This Excel may not take all of it back with Undo; the sheets can be deleted instead.',
    nothingToUndo: '',
  },
  paper:
    'The paper itself is on the screen Report of the pane, to be read and to be saved as a Word document, a web page or text.',
  heading: 'What you asked for',
  noLinks:
    'No table of partnerships was found in this workbook. A table of links with the headings partner (or twin town) and country was expected.',
  noLogframe:
    'No logframe was found in this workbook. A matrix with headings such as project summary, indicators, means of verification and assumptions was expected.',

  formulasFine: (p: { cells: number }) =>
    p.cells === 0
      ? 'No cell of this workbook uses a function of Twinledger.'
      : p.cells === 1
        ? 'The one cell with a function of Twinledger has its answer.'
        : `All ${p.cells} cells with functions of Twinledger have their answers.`,
  entered: (p: { cells: number }) =>
    `${cells(p.cells)} showed #NAME? and ${p.cells === 1 ? 'was' : 'were'} entered again.`,
  waiting: (p: { cells: number }) =>
    `${cells(p.cells)} ${p.cells === 1 ? 'waits' : 'wait'} for Excel. If that lasts, recalculate with Ctrl+Alt+F9.`,
  withoutAnswer: (p: { where: readonly string[] }) =>
    `Excel still has no answer in ${places(p.where)}. Check the name of the function there.`,
  left: (p: { where: readonly string[] }) =>
    `Left alone: ${places(p.where)}. The sheet is protected, or the cell holds something else by now. Choose Review, Unprotect Sheet, then try again.`,

  keepAsk: (p: { cells: number }) =>
    `Put the values in the place of the formulas in ${cells(p.cells)} that ${p.cells === 1 ? 'uses' : 'use'} functions of Twinledger? People without the add-in then see the figures, which no longer change. Keep a copy of the workbook: older versions of Excel cannot take this back with Undo.`,
  keepYes: 'Keep the values',
  keepNo: 'Leave the formulas',
  keepNothing:
    'No cell of this workbook uses a function of Twinledger, so there is nothing to turn into values.',
  kept: (p: { cells: number }) =>
    `${cells(p.cells)} now ${p.cells === 1 ? 'holds its value' : 'hold their values'}.`,
  keepLeft: 'The formulas were left as they are.',

  whereNothing: (p: { cell: string }) => `${p.cell} is blank, so there is nothing that it could come from.`,
  whereValue: (p: { cell: string; shown: string }) => `${p.cell} shows ${p.shown}.`,
  whereFormula: (p: { formula: string }) => `It is worked out in the cell: =${p.formula}`,
  whereRow: (p: { sources: string }) => `Its row rests on ${p.sources}.`,
  whereReason: (p: { heading: string; text: string }) => `${p.heading}: ${p.text}`,
  whereColumn: (p: { heading: string; field: string; kind: string }) =>
    `The column "${p.heading}" was taken for the ${p.field} of ${p.kind}.`,
  whereUsed: 'Its row was used.',
  whereQueried: (p: { reason: string }) => `Its row waits for an answer: ${p.reason}`,
  whereNotUsed: (p: { reason: string }) => `Its row was not used: ${p.reason}`,
  whereUnread: 'It stands in no table that Twinledger reads, so no figure rests on it.',
  whereOwn: 'It was typed in, or put there by another program.',
  whereNoCell: 'No cell is selected. Select one, then try again.',
} as const;

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

function quoted(sheets: readonly string[]): string {
  const names = sheets.map((sheet) => `"${sheet}"`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The first few places: enough to begin with. */
const SHOWN = 5;

function places(where: readonly string[]): string {
  const more = where.length - SHOWN;
  return `${where.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
