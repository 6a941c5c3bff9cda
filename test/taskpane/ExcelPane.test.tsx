/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { makeRequest } from '../../src/core/ribbonRequest';
import { Refusal } from '../../src/core/refusal';
import { ExcelPane } from '../../src/taskpane/ExcelPane';
import type { Opened } from '../../src/taskpane/shown/opened';
import { AnsweringJob, OPENED } from './paneFixtures';

/** The part of Office that the pane touches, answering when the test says so. */
let answer: (info: { host: string | null }) => void;

beforeEach(() => {
  const answered = new Promise((resolve) => (answer = resolve));
  Object.assign(globalThis, {
    Office: { onReady: (tell: () => void) => answered.then(tell), HostType: { Excel: 'Excel' } },
  });
  Object.assign(window, { matchMedia: () => new EventTarget() });
});
afterEach(() => jest.useRealTimers());

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const never = () => new Promise<Opened>(() => undefined);

describe('the pane in Excel', () => {
  it('waits for Excel, then offers to read the workbook, and shows what it recognised', async () => {
    render(<ExcelPane job={new AnsweringJob()} />);
    expect(screen.getAllByText('Waiting for Excel …')).not.toHaveLength(0);
    await officeAnswers('Excel');
    press('Read this workbook');
    await screen.findByText('3 rows read = 1 used + 1 queried + 1 not used');
    expect(screen.getByRole('button', { name: 'Refresh' })).toBeTruthy();
  });

  it('reads at once and goes to the limits when the ribbon asked before the pane was ready', async () => {
    makeRequest('limitPosition');
    render(<ExcelPane job={new AnsweringJob()} />);
    await officeAnswers('Excel');
    await screen.findByRole('heading', { name: 'Limit position in budget.xlsx' });
    expect(screen.getByText(/68\.3%\), handbook test/, { selector: 'p' })).toBeTruthy();
  });

  it('shows how far the reading has come and takes no second press meanwhile', async () => {
    const job = new AnsweringJob(never);
    render(<ExcelPane job={job} />);
    await officeAnswers('Excel');
    press('Read this workbook');
    press('Read this workbook');
    expect(job.hearings).toHaveLength(1);
    act(() => job.hearings[0]?.progress(0.25));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.25');
  });

  it('ends a reading that is cancelled', async () => {
    const job = new AnsweringJob(never);
    render(<ExcelPane job={job} />);
    await officeAnswers('Excel');
    press('Read this workbook');
    press('Cancel');
    expect(job.hearings[0]?.signal.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('shows the sentence of a refusal, and one of its own for a fault', async () => {
    const outcomes = [new Refusal('The workbook is protected.'), new TypeError('x is undefined')];
    render(
      <ExcelPane job={new AnsweringJob(() => Promise.reject(outcomes.shift() ?? new Error('No more')))} />,
    );
    await officeAnswers('Excel');
    press('Read this workbook');
    await screen.findByText('The workbook is protected.');
    press('Read this workbook');
    await screen.findByText(/^Something in Twinledger itself went wrong/);
    expect(screen.queryByText(/undefined/)).toBeNull();
  });

  it('keeps what was read in sight when a refresh comes to nothing, and says that it is older', async () => {
    const answers = [Promise.resolve(OPENED)];
    const job = new AnsweringJob(() => answers.shift() ?? Promise.reject(new Refusal('Excel is busy.')));
    await readIn(job);
    press('Refresh');
    await screen.findByText(/^Excel is busy\. What is shown below is from the reading before\.$/);
    expect(screen.getByText('3 rows read = 1 used + 1 queried + 1 not used')).toBeTruthy();
  });

  it('says when it is open outside Excel', async () => {
    render(<ExcelPane job={new AnsweringJob()} />);
    await officeAnswers(null);
    expect(screen.getByRole('link', { name: 'Go to the browser page' }).getAttribute('href')).toBe(
      'index.html',
    );
  });
});

describe('going from screen to screen', () => {
  it('says which screen a person is on, and moves the focus to its heading', async () => {
    await readIn(new AnsweringJob());
    const limits = screen.getByRole('button', { name: 'Limits' });
    expect(screen.getByRole('button', { current: 'page' }).textContent).toBe('This workbook');
    fireEvent.click(limits);
    const heading = await screen.findByRole('heading', { name: 'Limit position in budget.xlsx' });
    expect(document.activeElement).toBe(heading);
    expect(limits.getAttribute('aria-current')).toBe('page');
  });

  it('leaves the focus where it is when a reading is over', async () => {
    await readIn(new AnsweringJob());
    const refresh = screen.getByRole('button', { name: 'Refresh' });
    refresh.focus();
    fireEvent.click(refresh);
    await act(() => Promise.resolve());
    expect(document.activeElement).toBe(refresh);
  });

  it('shows the cell behind what is said', async () => {
    const job = await readIn(new AnsweringJob());
    press('Show C9');
    expect(job.shown).toEqual(['C9']);
  });
});

describe('following the workbook', () => {
  it('reads again once, when changes have paused', async () => {
    const job = await readIn(new AnsweringJob());
    jest.useFakeTimers();
    act(() => {
      for (let change = 0; change < 5; change += 1) job.listener?.changed(false);
    });
    expect(job.asked).toHaveLength(1);
    expect(screen.getByText(/It is read again when the changes pause/)).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(2_000));
    expect(job.asked).toHaveLength(2);
  });

  it('ignores what an older reading says after a newer one was begun', async () => {
    const late: ((opened: Opened) => void)[] = [];
    const answers = [Promise.resolve(OPENED), new Promise<Opened>((tell) => late.push(tell))];
    const job = new AnsweringJob(() => answers.shift() ?? Promise.resolve({ ...OPENED, file: 'newer.xlsx' }));
    await readIn(job);
    press('Refresh');
    jest.useFakeTimers();
    act(() => job.listener?.changed(true));
    await act(() => jest.advanceTimersByTimeAsync(2_000));
    jest.useRealTimers();
    await screen.findByRole('heading', { name: 'What was read in newer.xlsx' });
    await act(async () => {
      late[0]?.({ ...OPENED, file: 'older.xlsx' });
      await Promise.resolve();
    });
    expect(screen.queryByText(/older\.xlsx/)).toBeNull();
  });

  it('only says that a large workbook has changed', async () => {
    const job = await readIn(new AnsweringJob(() => Promise.resolve({ ...OPENED, cells: 1_000_000 })));
    jest.useFakeTimers();
    act(() => job.listener?.changed(false));
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(job.asked).toHaveLength(1);
    expect(screen.getByText(/^The workbook has changed since it was read/)).toBeTruthy();
  });

  it('listens no longer when the pane is gone', async () => {
    const job = new AnsweringJob();
    const { unmount } = render(<ExcelPane job={job} />);
    await officeAnswers('Excel');
    press('Read this workbook');
    await screen.findByRole('heading', { name: /^What was read/ });
    unmount();
    await act(() => Promise.resolve());
    expect(job.watching).toBe(0);
  });
});

describe('a column to confirm', () => {
  it('is recorded as it stands with one press, the focus kept beside it', async () => {
    const job = await readIn(new AnsweringJob());
    press('Confirm what column E holds');
    await act(() => Promise.resolve());
    const said = { kind: 'ledger', header: 'Value', holds: 'amount', source: cellE1 };
    expect(job.recorded).toEqual([[said, null]]);
    expect(document.activeElement?.tagName).toBe('SELECT');
    expect(job.asked).toHaveLength(2);
  });

  it('is corrected by choosing what it holds, beside its first values', async () => {
    const job = await readIn(new AnsweringJob());
    expect(screen.getByText(/First values: “10\.50”, “7\.25”/)).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Column E, “Value”, holds' }), {
      target: { value: 'not used' },
    });
    press('Record what column E holds');
    await act(() => Promise.resolve());
    expect(job.recorded).toMatchObject([[{ holds: 'not used' }, null]]);
  });
});

describe('what was said about a column', () => {
  it('is taken back with one press, by a blank where the answer stood', async () => {
    const source = { file: 'budget.xlsx', sheet: 'Twinledger settings', cell: 'E30' };
    const answer = { kind: 'ledger', header: 'Value', holds: 'not used', source };
    const answers = [{ ...answer, sentence: '“Value” (ledger): not used' }];
    const job = await readIn(new AnsweringJob(() => Promise.resolve({ ...OPENED, tables: [], answers })));
    press('Take back what was said about “Value”');
    await act(() => Promise.resolve());
    expect(job.recorded).toMatchObject([[{ header: 'Value', holds: '' }, source]]);
    expect(job.asked).toHaveLength(2);
  });
});

describe('the limits', () => {
  it('stand as a sentence, a bar that says it, a table, and the lines with their power and cell', async () => {
    await limitsOf(new AnsweringJob());
    expect(
      screen.getByRole('img', { name: /^Bar against the limit\..*handbook test, not verified/ }),
    ).toBeTruthy();
    expect(screen.getByRole('table', { name: /^Amounts: Derbyshire/ }).textContent).toContain(
      '£18,000.00 (EXAMPLE)',
    );
    expect(screen.getByText('Power: no power recorded')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show E4', hidden: true })).toBeTruthy();
  });

  it('tell of a figure that is pressed what it is, and lead to its cells', async () => {
    const job = await limitsOf(new AnsweringJob());
    const table = screen.getByRole('table', { name: /^Amounts: Derbyshire/ });
    const figure = within(table).getByRole('button', { name: '£18,000.00 (EXAMPLE)' });
    fireEvent.click(figure);
    expect(figure.getAttribute('aria-expanded')).toBe('true');
    const note = screen.getByText('£18,000.00 (EXAMPLE): what it is.').parentElement;
    if (!note) throw new Error('The note stands nowhere');
    fireEvent.click(within(note).getByRole('button', { name: 'Show E4' }));
    expect(job.shown).toEqual(['E4']);
    fireEvent.click(figure);
    expect(screen.queryByText('£18,000.00 (EXAMPLE): what it is.')).toBeNull();
  });

  it('say whom to ask before what-if is asked, and hand the question on as it was typed', async () => {
    const job = await limitsOf(new AnsweringJob());
    expect(screen.getByText(/^Take this to the monitoring officer and the section 151 officer/)).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Amount in pounds' }), {
      target: { value: '1,200' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: 'What for' }), { target: { value: 'hall' } });
    press('Work it out');
    await act(() => Promise.resolve());
    expect(job.asked.at(-1)?.spend).toEqual({ amount: '1,200', month: '2025-04', what: 'hall', test: null });
    press('Take it away');
    await act(() => Promise.resolve());
    expect(job.asked.at(-1)?.spend).toBeNull();
  });
});

const cellE1 = { file: 'budget.xlsx', sheet: 'Ledger', cell: 'E1' };

async function readIn<J extends AnsweringJob>(job: J): Promise<J> {
  render(<ExcelPane job={job} />);
  await officeAnswers('Excel');
  press('Read this workbook');
  await screen.findByRole('heading', { name: /^What was read/ });
  return job;
}

async function limitsOf<J extends AnsweringJob>(job: J): Promise<J> {
  await readIn(job);
  press('Limits');
  await screen.findByRole('heading', { name: /^Limit position/ });
  return job;
}

async function officeAnswers(host: string | null): Promise<void> {
  await act(async () => {
    answer({ host });
    await Promise.resolve();
  });
}
