/** What the task pane and the browser page say. */
export const paneMessages = {
  title: 'Twinledger',
  purpose: 'Shows where the council stands against the test for spending on twinning, from its own workbook.',
  privacy: 'Nothing leaves this computer. The workbook is read on this page and sent nowhere.',

  start: {
    heading: 'Open a workbook',
    fileHint:
      'Choose or drop an Excel workbook or a CSV file that holds a ledger and, best of all, last year’s figures. It is only read, never changed.',
    excelHint:
      'Reads the workbook that is open in Excel: ledger, budget and last year’s figures. Your own sheets are only read, never changed.',
    choose: 'Choose a workbook',
    chooseAnother: 'Choose another workbook',
    sample: 'Open the sample',
    sampleHint: 'The sample is a council’s workbook with real links and invented sums, each marked EXAMPLE.',
    readOpenWorkbook: 'Read this workbook',
    onlyOne: 'Drop one workbook at a time.',
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
  olderBelow: 'What is shown below is from the reading before.',

  screens: {
    label: 'Screens',
    workbook: 'This workbook',
    limits: 'Limits',
    register: 'Register',
    logframe: 'Logframe',
    formulas: 'Formulas',
    settings: 'Settings',
    opening: 'Opening the screen …',
    failed:
      'This part of Twinledger could not be loaded from where the page came from. Check the connection and open the page again.',
  },

  handBack: {
    button: 'Download the workbook',
    file: 'partnerships.xlsx',
    hint: 'A new workbook with every sheet that Twinledger makes. Your own file is not changed.',
    done: 'The workbook was made and handed to the browser to download.',
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
