const UNDO = {
  oneStep: ' Undo in Excel takes it back.',
  unsure: ' This Excel may need several presses of Undo to take it back.',
  nothingToUndo: '',
} as const;

/** What the task pane and the browser page say. */
export const paneMessages = {
  title: 'Twinledger',
  purpose:
    'Partnership registers, logframes, limit positions and committee reports, from the council’s own workbooks.',
  privacy: 'Nothing leaves this computer. The workbook is read on this page and sent nowhere.',

  start: {
    heading: 'Open a workbook',
    fileHint:
      'Choose or drop Excel workbooks or CSV files: a ledger and last year’s figures, a list of links, a logframe. They are only read, never changed.',
    excelHint:
      'Reads the workbook that is open in Excel: ledgers, budgets, lists of links, logframes. Your own sheets are only read, never changed.',
    choose: 'Choose workbooks',
    chooseMore: 'Add workbooks',
    sample: 'Open the sample',
    sampleHint: 'The sample is a council’s workbook with real links and invented sums, each marked EXAMPLE.',
    readOpenWorkbook: 'Read this workbook',
    sampleInstead:
      'The sample takes the place of what is open here, and what you recorded since. One press brings both back.',
    backTo: (p: { file: string }) => `Back to ${p.file}`,
  },

  files: {
    heading: 'Files that are open here',
    together: (files: readonly string[]) => {
      const [first = '', ...others] = files;
      if (others.length === 0) return first;
      return `${first} and ${others.length === 1 ? '1 other file' : `${others.length} other files`}`;
    },
    table: (p: { sheet: string | null; called: string; rows: number }) =>
      `${p.sheet === null ? '' : `${p.sheet}: `}${p.called}, ${p.rows.toLocaleString('en-GB')} ${p.rows === 1 ? 'row' : 'rows'}`,
    ours: 'sheets that Twinledger made: what was recorded on them holds',
    nothing: 'nothing that Twinledger reads',
    gave: (p: { tables: readonly string[] }) => `In it: ${p.tables.join('; ')}.`,
    more: (p: { count: number }) => `${p.count} more`,
    notRead: (p: { why: string }) => `Not read, and nothing of it is used. ${p.why}`,
    remove: 'Remove',
    removeOf: (p: { file: string }) => `Remove ${p.file}`,
    removeHint: 'Removing a file only closes it here; choose it again to bring it back.',
    removed: (p: { file: string }) => `${p.file} was removed. Choose it again to bring it back.`,
    reread: (p: { files: readonly string[] }) =>
      `${p.files.join(', ')}: a file of that name was open already, and this one took its place.`,
    sameName: (p: { file: string }) =>
      `Another file of the name ${p.file} came with it, and figures are told apart by the file’s name. Rename one of the two and add it.`,
  },

  reading: (p: { file: string }) => `Reading ${p.file} …`,
  openWorkbook: 'the open workbook',

  /** Read out when a reading is over. */
  done: (p: { file: string; problems: number }) =>
    p.problems === 0
      ? `${p.file} was read.`
      : `${p.file} was read. ${p.problems === 1 ? 'There is 1 thing' : `There are ${p.problems} things`} to look at.`,
  refresh: 'Refresh',
  cancel: 'Cancel',
  changed: 'The workbook has changed since it was read. Press Refresh to read it again.',
  changing:
    'The workbook has changed since it was read. It is read again when the changes pause; Refresh reads it at once.',
  olderBelow: 'What is shown below is from the reading before.',

  screens: {
    label: 'Screens',
    workbook: 'This workbook',
    limits: 'Limits',
    register: 'Register',
    logframe: 'Logframe',
    report: 'Report',
    formulas: 'Formulas',
    settings: 'Settings',
    opening: 'Opening the screen …',
    failed:
      'This part of Twinledger could not be loaded from where the page came from. Check the connection and open the page again.',
  },

  /** What each screen says before a workbook is open. */
  before: {
    begin: {
      excel: 'Press “Read this workbook” above to begin.',
      browser: 'Choose or drop workbooks above to begin, or look at it with the sample first.',
    },
    trySample: 'Look at it with the sample',
    screens: {
      workbook: {
        shows:
          'This screen shows what was recognised on each sheet, how every row is accounted for, and what needs an answer from you.',
        reads:
          'It reads ledgers, budgets, orders, lists of links, visits and gifts, and logframes, each as the council keeps it.',
      },
      limits: {
        shows:
          'This screen shows where the council stands under each test of the Local Government (Overseas Assistance) Act 1993, year by year: one sentence first, then why, and the lines behind each figure.',
        reads:
          'It reads a ledger with dates, suppliers and amounts. Give the year before as well, since one test compares with it.',
      },
      register: {
        shows:
          'This screen shows every link with its partner, country, kind and status, and the evidence for the status; then reviews due, visits and gifts.',
        reads:
          'It reads a list of links or twin towns as the council keeps it, and logs of visits and gifts where there are any.',
      },
      logframe: {
        shows:
          'This screen shows a logframe as a tree and as a matrix, what the checks found with the cell of each finding, and the same logframe in other layouts.',
        reads:
          'It reads a logframe as it lies, merged cells and all. A new one can be built below without any workbook.',
      },
      report: {
        shows:
          'This screen shows the committee’s paper as it stands: what it is, by when it has to be published, what it still wants, and the source of every figure. Copies for the author and for the public are made here.',
        reads:
          'It reads everything that the other screens read, and a sheet of the author’s own text where there is one.',
      },
      settings: {
        shows:
          'This screen shows whose ledger it is, what the report is about, and the choices about links, visits and gifts, with who chose and when.',
        reads: 'Settings stand on sheets of the workbook and go wherever it goes.',
      },
    },
  },

  handBack: {
    button: 'Download the workbook',
    file: 'partnerships.xlsx',
    hint: 'A new workbook with every sheet that Twinledger makes. Your own file is not changed.',
    done: 'The workbook was made and handed to the browser to download.',
  },

  paper: {
    working: 'the committee report',
    saved: (p: { file: string }) => `${p.file} was made and handed over to download.`,
    copied: 'The text of the public copy was copied.',
    notCopied:
      'The text could not be copied, because this browser or Excel does not allow it. Save it as plain text instead.',
    written: (p: { sheets: readonly string[]; undo: 'oneStep' | 'unsure' | 'nothingToUndo' }) =>
      `The report’s sheets were written: ${p.sheets.join(', ')}.${UNDO[p.undo]}`,
  },

  refused: {
    heading: 'This could not be done',
    fault:
      'Something in Twinledger itself went wrong while working. The workbook is unchanged. Try again; if it happens again, tell whoever looks after Twinledger.',
    sampleMissing:
      'The sample workbook could not be fetched from where this page came from. Reload the page, or choose a workbook of your own.',
    unreadable: (p: { file: string }) =>
      `${p.file} could not be opened. It may have been moved, or another program may have it open. Close it there and choose it again.`,
  },

  office: {
    waiting: 'Waiting for Excel …',
    silentHeading: 'Excel has not answered',
    silent:
      'There is no answer from Excel. Close this pane and open it again from the Partnerships tab. If that does not help, ask IT whether the script Office.js from Microsoft may be loaded.',
    outsideHeading: 'This page is not open in Excel',
    outside:
      'It is the pane of the Excel add-in and needs Excel round it. To work with a workbook in the browser, use the browser page.',
    toBrowserPage: 'Go to the browser page',
  },
} as const;
