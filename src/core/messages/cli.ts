import { count } from './count';
import { inspectMessages } from './inspect';
import { limitsTextMessages } from './limitsText';

/** Sentences of the command line. */
export const cliMessages = {
  about:
    'Turns a council’s own workbooks into partnership registers, logframes, expenditure-limit positions and committee reports.',
  inspectCommand: 'show what was recognised, where, and how every row is accounted for',
  inspect: inspectMessages,
  all: 'list every row that is queried or not used, and every cell, instead of the first of each sort',
  register: 'show the register of partnerships',
  limitsText: limitsTextMessages,
  limits: 'show the position under each expenditure test, and the lines behind it',
  logframe: 'show the logframes and what the checks found; convert them between layouts',
  report: 'do the whole job: workbook, Word report, HTML report and summary',
  foi: 'show what councils are asked about visits; with --out, write it as a workbook to hand out',
  foiOut: 'the folder for the pack',
  files: 'workbooks (.xlsx, .xlsm) and exports (.csv, .tsv, .txt); several are one body of work',
  json: 'print JSON instead of text',
  asOf: 'the day to work out positions for, such as 2018-12-14 (default: today)',
  council: 'the council, by name, GSS code or register code; may be given several times',
  settings: 'a Twinledger output workbook, or one with a settings sheet, whose choices hold',
  year: 'only this financial year, such as 2025/26',
  allLines: 'write every ledger line with its treatment to this CSV file',
  freeze: 'write the working of this financial year to a new workbook as values, to be kept; needs --out',
  freezeOut: 'the workbook to write the year-end pack to',
  plan: 'what a plan would change: "AMOUNT MONTH WHAT", such as "1200.00 2026-06 reception for visitors"; may be given several times',
  logframeProfile: 'check against this layout: 4x4, fcdo or eu',
  convert: 'convert to this layout: 4x4, fcdo or eu',
  convertOut: 'the workbook to write the converted or new logframe to',
  newLogframe: 'write an empty logframe in this layout to fill in: 4x4, fcdo or eu; needs --out and no files',
  logframeCsv: 'write the logframes as one flat table, a row for each indicator, to this CSV file',
  logframePublish:
    'write the logframes as one accessible table to publish, in a new workbook: complete rows, nothing merged, no names and no cells',
  iati: 'write the results of the logframe to this file in the format of IATI 2.03; needs --iati-about',
  iatiAbout:
    'with --iati: what a logframe does not hold, such as "status=2"; may be given several times (run --iati alone to be told what is needed)',
  iatiAboutAlone: '--iati-about belongs to --iati: say with --iati which file to write.',
  leftOut: 'Left out of the IATI file:',
  planOf:
    'with --new: begin from the strategic plan of the link with this partner, as the register in FILE holds it',
  planOfNeedsNew: '--plan-of begins a new logframe: give the layout with --new.',
  edited:
    'put what was changed in this workbook (converted, or with a Logframe sheet) into the cells of FILE; needs --out',
  out: 'the folder for the four output files',
  profile:
    'headings of the report: d2, standard, or a file: JSON, a workbook with a sheet of headings, or a Word template (default: what the settings sheet says, else d2)',
  meeting: 'the day of the meeting, such as 2019-01-15',
  route: 'who takes the decision: full council, cabinet, committee, member or officer',
  public: 'write the public copy: no sources, no drafting notes, exempt matter in an appendix apart',
  sources: 'where the Word file carries the sources of its figures: comments, endnotes or none',
  text: 'write the paper as plain text as well, for a web form',
  looked: (p: { format: 'docx' | 'html' | 'xlsx'; found: number }) =>
    `Look over the ${{ docx: 'Word file', html: 'web page', xlsx: 'sheet Committee summary' }[p.format]} for readers with disabilities: ${
      p.found === 0 ? 'nothing found, which is no certificate.' : ''
    }`.trimEnd(),
  badSources: (p: { given: string; known: readonly string[] }) =>
    `--sources does not know "${p.given}". Say one of ${p.known.join(', ')}.`,
  update: 'bring outputs that people have changed up to date, keeping what they entered',

  fault: (p: { message: string }) =>
    `Something went wrong inside Twinledger (${p.message}). Nothing was written. Please report it with the kind of file you gave.`,
  badRoute: (p: { given: string; expects: string }) =>
    `--route was given "${p.given}", which was not understood. Expected: ${p.expects}.`,
  badDate: (p: { option: string; given: string }) =>
    `${p.option} reads "${p.given}", which is not a date. Write it as 2018-12-14.`,
  badYear: (p: { option: string; given: string }) =>
    `${p.option} reads "${p.given}", which is not a financial year. Write it as 2025/26.`,
  badProfile: (p: { given: string; known: readonly string[] }) =>
    `"${p.given}" is not a layout. Known are ${p.known.join(', ')}.`,
  convertNeedsOut: '--convert needs --out with the name of the workbook to write.',
  freezeNeedsOut: '--freeze needs --out with the name of the workbook to write.',
  outNeedsFreeze: '--out names the year-end pack: give the financial year with --freeze.',
  newNeedsOut: '--new needs --out with the name of the workbook to write.',
  newAlone:
    '--new writes a new logframe: give it no --profile, no --convert and no --edited, and files only with --plan-of.',
  editedNeedsOut: '--edited needs --out with the name of the copy to write.',
  editedAlone:
    '--edited changes the cells of one workbook: name that workbook alone, with no --profile and no --convert.',
  sameKind: (p: { file: string; kind: string }) =>
    `The copy of ${p.file} is a workbook of the same kind: give --out a name that ends in ${p.kind}.`,
  needsFiles: 'Name at least one workbook to read.',
  missing: (p: { file: string }) => `${p.file} was not found. Check the name and the folder, then try again.`,
  isFolder: (p: { file: string }) => `${p.file} is a folder. Name the workbook in it.`,
  locked: (p: { file: string }) =>
    `${p.file} cannot be read: it is open elsewhere or you may not read it. Close it or ask for access, then try again.`,
  cannotWrite: (p: { file: string }) =>
    `${p.file} cannot be written: it is open elsewhere or you may not write there. Close it or choose another folder.`,
  isInput: (p: { file: string }) =>
    `${p.file} is one of the files given. Outputs never overwrite an input: choose another folder with --out.`,
  exists: (p: { file: string }) =>
    `${p.file} is there already, and a new workbook never replaces one. Choose another name with --out.`,
  changed: (p: { file: string }) =>
    `${p.file} was changed since it was made, so it was left alone. Run again with --update to keep what people entered, or choose another folder with --out.`,
  badProfileFile: (p: { file: string; problem: string }) =>
    `${p.file} is not a report profile: ${p.problem}. See docs/user-guide.md for its parts.`,

  counts: (p: { partnerships: number; visits: number; logframes: number }) =>
    `${p.partnerships} ${p.partnerships === 1 ? 'partnership' : 'partnerships'}, ${p.visits} ${p.visits === 1 ? 'visit or meeting' : 'visits and meetings'}, ${p.logframes} ${p.logframes === 1 ? 'logframe' : 'logframes'}`,
  written: (p: { files: readonly string[] }) => `Written: ${p.files.join(', ')}`,
  aside: (p: { file: string; kept: string; stale: number }) =>
    `${p.kept} was changed by hand and is kept; the new one is ${p.file}.${
      p.stale === 0
        ? ''
        : ` The kept one is stale: ${p.stale === 1 ? '1 figure has' : `${p.stale} figures have`} changed since.`
    }`,
  filesChanged: (p: { files: readonly string[]; since: string }) =>
    `Changed since the report as at ${p.since}: ${p.files.join(', ')}. Copies of the paper from then are stale; the page "What has changed since the last report" says in what.`,
  nothingRecognised: 'Nothing was recognised in these files.',
  noPositions: 'No international line was found, so there is no position to show.',
  noLedger: 'No ledger was read, so there is no position to show.',
  noLogframe: 'No logframe was found in these files.',
  noPartnership: 'No partnership was found in these files.',
  findings: (p: { errors: number; warnings: number; hints: number }) =>
    `Findings: ${p.errors} ${p.errors === 1 ? 'error' : 'errors'}, ${p.warnings} ${p.warnings === 1 ? 'warning' : 'warnings'}, ${p.hints} ${p.hints === 1 ? 'hint' : 'hints'}`,
  rows: (p: { read: number; used: number; queried: number; notUsed: number }) =>
    `${count(p.read)} ${p.read === 1 ? 'row' : 'rows'} read: ${count(p.used)} used, ${count(p.queried)} queried, ${count(p.notUsed)} not used`,
  more: (p: { count: number }) => `… and ${p.count} more (see --json or the Notes sheet)`,
  andMore: (p: { count: number }) => ` and ${p.count} more`,
  strength: (p: { strength: 'error' | 'warning' | 'hint'; times: number }) =>
    `${{ error: 'Error', warning: 'Warning', hint: 'Hint' }[p.strength]}${p.times === 1 ? '' : ` (${p.times} times)`}:`,
} as const;
