/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { makeRequest } from '../../src/core/ribbonRequest';
import { Refusal } from '../../src/core/refusal';
import { ExcelPane } from '../../src/taskpane/ExcelPane';
import type { OpenWorkbookJob, Opened } from '../../src/taskpane/paneJob';

const OPENED: Opened = {
  file: 'budget.xlsx',
  positions: [
    {
      about: 'Derbyshire County Council, Twinning and similar, 2025/26',
      sentence: '£12,300.00 of £18,000.00 (68.3%), handbook test, not verified (EXAMPLE)',
      candidates: [],
      reasons: [],
    },
  ],
  problems: [],
};

/** The part of Office that the pane touches, answering when the test says so. */
let answer: (info: { host: string | null }) => void;

beforeEach(() => {
  const answered = new Promise((resolve) => (answer = resolve));
  Object.assign(globalThis, {
    Office: { onReady: (tell: () => void) => answered.then(tell), HostType: { Excel: 'Excel' } },
  });
  Object.assign(window, { matchMedia: () => new EventTarget() });
});

describe('the pane in Excel', () => {
  it('waits for Excel, then offers to read the workbook, and shows its limit sentence', async () => {
    render(<ExcelPane job={{ openWorkbook: () => Promise.resolve(OPENED) }} />);
    expect(screen.getAllByText('Waiting for Excel …')).not.toHaveLength(0);
    await officeAnswers('Excel');
    fireEvent.click(screen.getByRole('button', { name: 'Read this workbook' }));
    await screen.findByText('£12,300.00 of £18,000.00 (68.3%), handbook test, not verified (EXAMPLE)');
    expect(screen.getByRole('button', { name: 'Read it again' })).toBeTruthy();
  });

  it('reads at once when the ribbon asked before the pane was ready', async () => {
    makeRequest('limitPosition');
    render(<ExcelPane job={{ openWorkbook: () => Promise.resolve(OPENED) }} />);
    await officeAnswers('Excel');
    await screen.findByRole('heading', { name: 'Limit position in budget.xlsx' });
  });

  it('shows how far the reading has come and takes no second press meanwhile', async () => {
    const calls: ((share: number) => void)[] = [];
    const job: OpenWorkbookJob = {
      openWorkbook: (progress) => {
        calls.push(progress);
        return new Promise(() => undefined);
      },
    };
    render(<ExcelPane job={job} />);
    await officeAnswers('Excel');
    fireEvent.click(screen.getByRole('button', { name: 'Read this workbook' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read it again' }));
    expect(calls).toHaveLength(1);
    act(() => calls[0]?.(0.25));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.25');
  });

  it('shows the sentence of a refusal, and one of its own for a fault', async () => {
    const outcomes = [new Refusal('The workbook is protected.'), new TypeError('x is undefined')];
    const job: OpenWorkbookJob = {
      openWorkbook: () => Promise.reject(outcomes.shift() ?? new Error('No more')),
    };
    render(<ExcelPane job={job} />);
    await officeAnswers('Excel');
    fireEvent.click(screen.getByRole('button', { name: 'Read this workbook' }));
    await screen.findByText('The workbook is protected.');
    fireEvent.click(screen.getByRole('button', { name: 'Read it again' }));
    await screen.findByText(/^Something in Twinledger itself went wrong/);
    expect(screen.queryByText(/undefined/)).toBeNull();
  });

  it('says when it is open outside Excel', async () => {
    render(<ExcelPane job={{ openWorkbook: () => Promise.resolve(OPENED) }} />);
    await officeAnswers(null);
    expect(screen.getByRole('link', { name: 'Go to the browser page' }).getAttribute('href')).toBe(
      'index.html',
    );
  });
});

async function officeAnswers(host: string | null): Promise<void> {
  await act(async () => {
    answer({ host });
    await Promise.resolve();
  });
}
