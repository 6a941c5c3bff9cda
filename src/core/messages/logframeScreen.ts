/** What the screen of the logframes says. */
export const logframeScreenMessages = {
  heading: (p: { file: string }) => `Logframes in ${p.file}`,
  none: 'No logframe was found in this workbook.',
  noneExpected:
    'A matrix is read with headings such as project summary, indicators, means of verification and assumptions, as it lies. Build a new one below, or look at the one in the sample.',
  which: 'Logframe',
  sentence: (p: { layout: string; results: number; indicators: number; findings: number }) =>
    `Layout ${p.layout}: ${counted(p.results, 'result')}, ${counted(p.indicators, 'indicator')}; ${p.findings === 0 ? 'the checks found nothing' : counted(p.findings, 'finding')}.`,
  readFrom: 'Read from',

  view: 'View',
  tree: 'Tree',
  matrix: 'Matrix',
  matrixOf: (p: { name: string }) => `Matrix: ${p.name}`,
  level: 'Level',
  fact: (p: { name: string; text: string }) => `${p.name}: ${p.text}`,
  baseline: (p: { value: string | null; year: string | null }) =>
    `Baseline ${p.value ?? 'not given'}${p.year === null ? '' : ` (${p.year})`}`,
  target: (p: { value: string }) => `Target ${p.value}`,
  actual: (p: { value: string }) => `Actual ${p.value}`,
  assumption: 'Assumption',
  risk: 'Risk',
  noStatement: 'Nothing is written here.',

  findings: (p: { count: number }) =>
    p.count === 0 ? 'The checks found nothing' : `What was found: ${p.count}`,
  judge:
    'Errors are facts, warnings have a reason, hints concern wording. None of them stops anything; whether a step is true is for you to judge.',
  groupBy: 'Put together by',
  by: { strength: 'Strength', level: 'Level' },
  strengths: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
  whole: 'The logframe as a whole',
  group: (p: { name: string; count: number }) => `${p.name}: ${p.count}`,
  check: (p: { check: string }) => `Check ${p.check}`,

  progress: 'How far it has come',
  together: (p: { share: string }) => `All outputs together have come ${p.share} of their way.`,
  notTogether:
    'How far all outputs have come together cannot be said: each needs a share, and a weight, and the weights total 100.',
  progressRow: (p: { result: string; indicator: string }) => `${p.result}: ${p.indicator}`,
  outputs: 'Outputs',
  output: 'Output',
  share: 'Share of the way',
  shareRule: 'worked out from the indicators of this result: baseline, target and actual',
  indicatorsCounted: 'Indicators that count',
  ofIndicators: (p: { counted: number; of: number }) => `${p.counted} of ${p.of}`,
  indicators: (p: { count: number }) => `${counted(p.count, 'indicator')}, one by one`,
  standing: (p: { state: string; share: string }) => (p.share === '' ? p.state : `${p.state}, ${p.share}`),

  convert: 'Convert to another layout',
  into: 'Into the layout',
  loss: (p: { to: string; gaps: number; carried: number }) =>
    p.gaps === 0 && p.carried === 0
      ? `In the layout ${p.to} nothing is left open, and nothing is without a place.`
      : `In the layout ${p.to} ${p.gaps === 0 ? 'nothing is' : p.gaps === 1 ? '1 part is' : `${p.gaps} parts are`} left open for you to fill in, and ${p.carried === 0 ? 'nothing is' : p.carried === 1 ? '1 part is' : `${p.carried} parts are`} without a place. Nothing is worked out from words, and nothing is lost: what has no place stands on a sheet of its own.`,
  gaps: (p: { count: number }) => `Left open: ${p.count}`,
  carried: (p: { count: number }) => `Without a place: ${p.count}`,
  carriedPart: (p: { result: string; part: string; text: string }) => `${p.result}, ${p.part}: ${p.text}`,
  writeInExcel:
    'The logframe in its new layout is written on new sheets of this workbook. Your own sheets stay as they are; to take it back, delete the new sheets.',
  writeInBrowser:
    'The logframe in its new layout is handed back as a workbook of its own. Your file is not changed.',
  convertButton: (p: { to: string; inExcel: boolean }) =>
    p.inExcel ? `Write it in the layout ${p.to}` : `Download it in the layout ${p.to}`,

  build: 'Build a new logframe',
  steps: (p: { step: number; of: number; name: string }) => `Step ${p.step} of ${p.of}: ${p.name}`,
  stepNames: { layout: 'Layout', title: 'Title', levels: 'Results', check: 'Look it over' },
  layout: 'Layout',
  layoutHint: (p: { levels: readonly string[]; source: string }) =>
    `Levels: ${p.levels.join(', ')}. Source: ${p.source}.`,
  title: 'Title of the project',
  titleHint: 'It stands in A1, and is the name that spending is matched by. You can change it on the sheet.',
  perLine: 'One on each line. Leave it blank to fill it in on the sheet.',
  oneOnly: 'Leave it blank to fill it in on the sheet.',
  toWrite: (p: { level: string; count: number }) =>
    p.count === 0 ? `${p.level}: to be filled in` : `${p.level}: ${p.count}`,
  titleToWrite: (p: { title: string }) => (p.title === '' ? 'Title: to be filled in' : `Title: ${p.title}`),
  layoutToWrite: (p: { layout: string }) => `Layout: ${p.layout}`,
  next: 'Next',
  back: 'Back',
  buildInExcel: 'A new sheet is added to this workbook, and it is yours. To take it back, delete the sheet.',
  buildInBrowser: 'A workbook with the sheet is handed back to you.',
  buildButton: (p: { inExcel: boolean }) => (p.inExcel ? 'Add the sheet' : 'Download the sheet'),

  newFile: 'logframe.xlsx',
  convertedFile: (p: { profile: string }) => `logframe-${p.profile}.xlsx`,
  written: (p: { sheets: readonly string[] }) =>
    `Written: ${p.sheets.map((sheet) => `"${sheet}"`).join(', ')}. To take it back, delete ${p.sheets.length === 1 ? 'that sheet' : 'those sheets'}.`,
  handedBack: (p: { file: string }) => `${p.file} was made and handed to the browser to download.`,
} as const;

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
