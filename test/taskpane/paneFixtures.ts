import type { Source } from '../../src/core/source';
import type { LogframeAsked } from '../../src/job/logframeAsked';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { PAPER } from './paperFixture';
import type { PaperAsked, SavedPaper } from '../../src/taskpane/paperFile';
import type { Asked, Hearing, OpenWorkbookJob } from '../../src/taskpane/paneJob';
import type { Opened, PositionText } from '../../src/taskpane/shown/opened';
import type { FigureText } from '../../src/taskpane/shown/figureText';
import type { LogframeText } from '../../src/taskpane/shown/logframeText';
import type { ScreenActions } from '../../src/taskpane/screens/screen';
import type { RegisterText } from '../../src/taskpane/shown/registerText';
import type { FieldText, RecordFormText } from '../../src/taskpane/shown/recordForm';
import type { WorkbookListener } from '../../src/workbook/port';

const place = (cell: string) => ({ text: cell, source: { file: 'budget.xlsx', sheet: 'Ledger', cell } });

const figure = (text: string): FigureText => ({ text, rule: 'what it is', places: [place('E4')], more: 0 });

const POSITION: PositionText = {
  about: 'Derbyshire County Council, Twinning and similar, 2025/26',
  route: 'twinning',
  outcome: 'within',
  sentence: '£12,300.00 of £18,000.00 (68.3%), handbook test, not verified (EXAMPLE)',
  bar: {
    parts: [{ kind: 'counted', from: 0, length: 0.683 }],
    limitAt: 1,
    rows: [
      { name: 'Counted', amount: figure('£12,300.00 (EXAMPLE)') },
      { name: 'Limit', amount: figure('£18,000.00 (EXAMPLE)') },
    ],
  },
  candidates: [],
  reasons: ['The test comes from a handbook.'],
  powers: ['No power recorded: 1 line, £12,300.00 (EXAMPLE).'],
  lines: [
    {
      heading: '1 line counted: £12,300.00 (EXAMPLE)',
      lines: [
        {
          key: 'one',
          amount: '£12,300.00 (EXAMPLE)',
          what: '15 April 2025, Example Hall Ltd, hall',
          reason: 'posted to the cost centre of twinning',
          power: 'no power recorded',
          place: place('E4'),
        },
      ],
      more: 0,
    },
  ],
};

/** A link that is active, and one of which that cannot be said. */
const REGISTER: RegisterText = {
  sentence: '2 links in 2 countries; 1 has a question to answer.',
  links: [
    {
      key: 'derbyshire',
      councils: 'Derbyshire County Council',
      partner: 'Toyota City',
      country: 'Japan',
      kind: 'Not stated',
      status: 'active',
      statusName: 'Active',
      reason: 'The last activity with a date is November 2018.',
      facts: ['Since 1998'],
      query: null,
      hints: [],
      visits: 1,
      places: [place('C6')],
      folded: 'derbyshire county council toyota city japan active',
    },
    {
      key: 'glasgow',
      councils: 'Glasgow City Council',
      partner: 'China',
      country: 'China',
      kind: 'Not stated',
      status: 'unknown',
      statusName: 'Cannot say',
      reason: 'Cannot say: no activity, review or end with a date is entered.',
      facts: [],
      query: 'The place in China is not named.',
      hints: [],
      visits: 0,
      places: [place('D28')],
      folded: 'glasgow city council china cannot say',
    },
  ],
  pictures: [
    {
      by: 'country',
      heading: 'Links by country',
      sentence: '2 links by country: China 1, Japan 1.',
      rows: [
        { name: 'China', count: 1, figure: figure('1') },
        { name: 'Japan', count: 1, figure: figure('1') },
      ],
    },
  ],
  reviews: [
    {
      key: 'glasgow',
      standing: 'notSet',
      link: 'Glasgow City Council: China',
      sentence: 'No date is entered. Enter one on the sheet Register.',
      place: place('D28'),
    },
  ],
  visits: [{ key: 'toyota', heading: 'Toyota City, November 2018', facts: ['Outward'], place: place('B2') }],
  gifts: [],
};

export const EMPTY_REGISTER: RegisterText = {
  sentence: '0 links in 0 countries; none has a question to answer.',
  links: [],
  pictures: [],
  reviews: [],
  visits: [],
  gifts: [],
};

/** A purpose with one output, a warning about the one and a hint about the other. */
const LOGFRAME: LogframeText = {
  name: 'Water for all',
  sentence: 'Layout 4x4: 2 results, 1 indicator; 2 findings.',
  place: place('A1'),
  tree: [
    {
      key: '0',
      name: 'Purpose',
      statement: 'Households drink clean water',
      place: place('A5'),
      indicators: [],
      facts: ['Assumption: Rain falls'],
      leadsHere: [
        {
          key: '1',
          name: 'Output 1',
          statement: 'Wells are dug',
          place: place('A6'),
          indicators: [{ key: '0', text: 'Wells in use', facts: ['Target 40'], place: place('B6') }],
          facts: [],
          leadsHere: [],
        },
      ],
    },
  ],
  matrix: {
    headings: ['Level', 'Project summary', 'Measurable indicators', 'Means of verification', 'Assumptions'],
    rows: [
      { key: '0', name: 'Purpose', cells: [['Households drink clean water'], [], [], ['Rain falls']] },
      { key: '1', name: 'Output 1', cells: [['Wells are dug'], ['Wells in use (Target 40)'], [], []] },
    ],
  },
  findings: [
    {
      key: '0',
      check: 'L4',
      strength: 'warning',
      level: 'output',
      levelName: 'Output',
      sentence: 'No source is given for “Wells in use”.',
      place: place('C6'),
    },
    {
      key: '1',
      check: 'L19',
      strength: 'hint',
      level: 'outcome',
      levelName: 'Purpose',
      sentence: 'Purpose joins two statements.',
      place: place('A5'),
    },
  ],
  progress: null,
  conversions: [
    {
      to: 'fcdo',
      called: 'FCDO (formerly DFID)',
      sentence: 'In the layout FCDO (formerly DFID) 1 part is left open for you to fill in.',
      gaps: [{ key: '0', sentence: 'Output 1: no baseline.', place: place('B6') }],
      carried: [],
    },
    { to: 'eu', called: 'EU', sentence: 'In the layout EU nothing is left open.', gaps: [], carried: [] },
  ],
};

/** What screens can have done, none of which does anything. */
export const ACTIONS: ScreenActions = {
  busy: false,
  where: 'browser',
  show: null,
  record: () => undefined,
  takeBack: () => null,
  enter: () => undefined,
  ask: () => undefined,
  openSample: null,
  makeLogframe: () => undefined,
  takeFormula: () => undefined,
  made: null,
  paper: {
    compose: () => undefined,
    takeForm: () => undefined,
    save: () => undefined,
    saved: [],
    copyText: () => undefined,
    sheets: () => undefined,
  },
};

const field = (column: string, label: string, more: Partial<FieldText> = {}): FieldText => ({
  cell: { sheet: 'settings', table: 'settings.choices', key: 'Basis', column },
  label,
  hint: null,
  value: '',
  holds: 'text',
  options: [],
  long: false,
  needed: false,
  group: null,
  ...more,
});

/** A choice with its answers to choose from; nothing is recorded. */
export const BASIS: RecordFormText = {
  id: 'choice basis',
  about: 'Basis',
  sheet: 'Twinledger settings',
  groups: null,
  fields: [
    field('value', 'Answer', { options: ['actual', 'higher'], needed: true }),
    field('chosenBy', 'Chosen by', { needed: true }),
    field('date', 'Date', { holds: 'day' }),
  ],
};

/** A workbook with one ledger, a column of which is to be confirmed. Every sum is an EXAMPLE. */
export const OPENED: Opened = {
  file: 'budget.xlsx',
  files: [{ key: 'file 1', file: 'budget.xlsx', gave: ['Ledger: a ledger, 3 rows'], why: null }],
  cells: 100,
  answers: [],
  tables: [
    {
      file: 'budget.xlsx',
      sheet: 'Ledger',
      called: 'a ledger',
      kind: 'ledger',
      rows: { read: 3, used: 1, queried: 1, notUsed: 1 },
      account: '3 rows read = 1 used + 1 queried + 1 not used',
      exceptions: [
        { standing: 'queried', reason: 'The date cannot be read.', place: place('A5') },
        { standing: 'notUsed', reason: 'A total.', place: place('A6') },
      ],
      columns: [
        {
          header: 'Value',
          letters: 'E',
          holds: 'amount',
          couldBe: null,
          standing: 'doubtful',
          values: ['10.50', '7.25'],
          possible: ['amount', 'supplier', 'not used'],
          answeredAt: null,
          source: place('E1').source,
        },
      ],
    },
  ],
  problems: [{ sentence: 'A line names no year.', where: [place('C9')] }],
  limits: {
    positions: [POSITION],
    otherLines: [],
    whatIf: [],
    unplaced: [],
    choices: [
      {
        question: 'Basis',
        inForce: 'Actual',
        recorded: 'by the director',
        because: 'a reason',
        place: null,
        form: BASIS,
      },
    ],
    powers: [
      {
        kind: 'Travel of members',
        lines: '1 line, £400.00 (EXAMPLE)',
        recorded: 'no power recorded',
        offered: [{ name: 'A power', note: 'What it is for.', uncertain: 'What is uncertain.' }],
        form: BASIS,
      },
    ],
    authorisation: {
      inForce: ['Document reference: GA 1 (EXAMPLE)'],
      form: {
        ...BASIS,
        groups: 'Bands',
        fields: ['Band 1', 'Band 2', 'Band 3', 'Band 4'].map((group) =>
          field('from', 'From', {
            group,
            cell: { sheet: 'authorisation', table: 'bands', key: group, column: 'from' },
          }),
        ),
      },
    },
    month: '2025-04',
    months: [{ financialYear: '2025/26', months: [{ value: '2025-04', name: 'April 2025' }] }],
  },
  register: REGISTER,
  logframes: [LOGFRAME],
  settings: {
    council: [
      {
        question: 'Council',
        inForce: 'not chosen',
        recorded: 'nobody has chosen',
        because: 'a reason',
        place: place('B5'),
        form: BASIS,
      },
    ],
    paper: { id: 'paper', about: 'about the report', sheet: 'Twinledger settings', groups: null, fields: [] },
    register: [],
    names: {
      sentence: '1 name on visits: none is shown.',
      names: [
        {
          key: 'one',
          about: 'A. Example, Toyota City',
          standing: 'Officer.',
          place: place('D4'),
          form: BASIS,
        },
      ],
    },
    sheets: [{ name: 'Powers', what: 'which power', place: null }],
  },
  paper: PAPER,
};

/** A job that answers as the test says, and keeps what it was asked. */
export class AnsweringJob implements OpenWorkbookJob {
  readonly asked: Asked[] = [];
  readonly hearings: Hearing[] = [];
  readonly recorded: unknown[] = [];
  readonly entered: unknown[] = [];
  readonly shown: string[] = [];
  readonly given: LogframeAsked[] = [];
  readonly inserted: string[] = [];
  readonly papers: PaperAsked[] = [];
  listener: WorkbookListener | null = null;
  watching = 0;

  constructor(private readonly answer: () => Promise<Opened> = () => Promise.resolve(OPENED)) {}

  openWorkbook(asked: Asked, hearing: Hearing): Promise<Opened> {
    this.asked.push(asked);
    this.hearings.push(hearing);
    return this.answer();
  }

  again(asked: Asked, hearing: Hearing): Promise<Opened> {
    return this.openWorkbook(asked, hearing);
  }

  record(...said: Parameters<OpenWorkbookJob['record']>): Promise<void> {
    this.recorded.push(said.slice(0, 2));
    return Promise.resolve();
  }

  giveLogframe(asked: LogframeAsked): Promise<readonly string[]> {
    this.given.push(asked);
    return Promise.resolve(['Logframe (2)']);
  }

  enter(...entered: Parameters<OpenWorkbookJob['enter']>): ReturnType<OpenWorkbookJob['enter']> {
    this.entered.push(entered[0]);
    return Promise.resolve('oneStep');
  }

  paper(wanted: PaperAsked, asked: Asked): Promise<{ file: File; saved: SavedPaper }> {
    this.asked.push(asked);
    this.papers.push(wanted);
    const name = `${wanted.copy}.${wanted.format}`;
    return Promise.resolve({ file: new File(['paper'], name), saved: { name, digest: 'one', found: [] } });
  }

  form(file: File): ReturnType<OpenWorkbookJob['form']> {
    return Promise.resolve({ ...shippedProfile('d2'), name: file.name });
  }

  writePaper(): ReturnType<OpenWorkbookJob['writePaper']> {
    return Promise.resolve({ written: ['Report choices'], notes: [], undo: 'oneStep' });
  }

  insertFormula(formula: string): Promise<Source> {
    this.inserted.push(formula);
    return Promise.resolve({ file: 'budget.xlsx', sheet: 'Ledger', cell: 'H2' });
  }

  show({ cell }: Parameters<OpenWorkbookJob['show']>[0]): Promise<void> {
    this.shown.push(cell);
    return Promise.resolve();
  }

  watch(listener: WorkbookListener): Promise<() => Promise<void>> {
    this.listener = listener;
    this.watching += 1;
    return Promise.resolve(() => {
      this.watching -= 1;
      return Promise.resolve();
    });
  }
}
