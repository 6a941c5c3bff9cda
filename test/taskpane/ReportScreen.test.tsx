/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { PaperAsked } from '../../src/taskpane/paperFile';
import ReportScreen from '../../src/taskpane/screens/ReportScreen';
import type { PaperActions, ScreenActions } from '../../src/taskpane/screens/screen';
import type { PaperText } from '../../src/taskpane/shown/paperText';
import type { Entry } from '../../src/workbook/entry';
import { ACTIONS, OPENED } from './paneFixtures';
import { PAPER } from './paperFixture';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the screen of the report', () => {
  it('begins with one sentence: what the paper is, draft or cleared, and how much wants attention', () => {
    const { container } = showScreen();
    expect(container.querySelector('h2 + div > p')?.textContent).toBe(PAPER.sentence);
  });

  it('asks for the paper when somebody first comes, and offers to try again where that came to nothing', () => {
    const asked: string[] = [];
    showScreen({ paper: { compose: () => asked.push('compose') }, of: null });
    expect(asked).toEqual(['compose']);
    press('Compose the paper');
    expect(asked).toEqual(['compose', 'compose']);
  });

  it('waits for a reading that is under way, and says that the paper is being composed', () => {
    const asked: string[] = [];
    showScreen({ paper: { compose: () => asked.push('compose') }, of: null, busy: true });
    expect(screen.getByRole('status').textContent).toBe('Composing the paper …');
    press('Compose the paper');
    expect(asked).toEqual([]);
  });

  it('has a place to write for each section without text, and the cells of those that have some', () => {
    const entered: Entry[] = [];
    const shown: string[] = [];
    showScreen({ enter: (entries) => entered.push(...entries), show: ({ cell }) => shown.push(cell) });
    fireEvent.change(screen.getByRole('textbox', { name: 'Risk' }), {
      target: { value: 'Costs may rise.\nWe look after it.' },
    });
    press('Record: the text of Risk');
    expect(entered).toMatchObject([{ table: 'report.texts', text: 'Costs may rise.\nWe look after it.' }]);
    unfold('1 other section');
    expect(screen.getByText('Context: your text, in the workbook')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Show B12' })[0] ?? document.body);
    expect(shown).toEqual(['B12']);
  });

  it('leads from the top to what is missing, to the paper and to its copies, the focus with it', () => {
    showScreen();
    for (const [link, heading] of [
      ['What is missing', 'Sections without text: 1'],
      ['The paper', 'The paper'],
      ['Hand it on', 'Hand it on'],
    ] as const) {
      press(link);
      expect(document.activeElement?.tagName).toBe('H3');
      expect(document.activeElement?.textContent).toBe(heading);
    }
  });

  it('lists what the checks found by what it is about, each with the way to its cell', () => {
    const shown: string[] = [];
    showScreen({ show: ({ cell }) => shown.push(cell) });
    const found = screen.getByRole('region', { name: 'Points of the checks: 1' });
    expect(within(found).getByRole('heading', { name: 'The text' })).toBeTruthy();
    expect(within(found).getByText(/^Warning: Two years do not meet\./)).toBeTruthy();
    press('Show B31');
    expect(shown).toEqual(['B31']);
  });
});

describe('the paper on the screen', () => {
  it('stands under headings that go on from those of the screen', () => {
    const { container } = showScreen();
    const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 1);
    const paper = screen.getByRole('article', { name: 'Our twin towns' });
    expect(
      within(paper)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Our twin towns', '1.0 Context', 'Money', 'Appendix A: Register']);
  });

  it('tells what a figure is and which cells it comes from when it is pressed, and takes it back', () => {
    const shown: string[] = [];
    showScreen({ show: ({ cell }) => shown.push(cell) });
    const [figure, inTable] = screen.getAllByRole('button', { name: '£120.00 (EXAMPLE)' });
    if (!figure || !inTable) throw new Error('no figures');
    fireEvent.click(figure);
    expect(figure.getAttribute('aria-expanded')).toBe('true');
    expect(inTable.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText('£120.00 (EXAMPLE): the lines counted.')).toBeTruthy();
    press('Show H20:H23');
    expect(shown).toEqual(['H20:H23']);
    fireEvent.click(figure);
    expect(screen.queryByText('£120.00 (EXAMPLE): the lines counted.')).toBeNull();
  });

  it('says what is exempt and under what, and shows the public copy without it and without figures to press', () => {
    showScreen();
    expect(
      screen.getByText('Exempt under paragraph 3 of Schedule 12A: not in the public copy.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Public copy' }));
    const paper = screen.getByRole('article');
    expect(paper.textContent).toContain('It cost [exempt].');
    expect(within(paper).queryAllByRole('button')).toEqual([]);
  });

  it('draws an appendix when it is unfolded', () => {
    showScreen();
    expect(screen.queryByText(/Two links\./)).toBeNull();
    unfold('Appendix A: Register');
    expect(screen.getByText(/Two links\./)).toBeTruthy();
  });
});

describe('handing the paper on', () => {
  it('offers each copy in each format, an exempt appendix where something is marked', () => {
    const saved: PaperAsked[] = [];
    showScreen({ paper: { save: (wanted) => saved.push(wanted) } });
    press('Word: working copy');
    press('Web page: public copy');
    press('Plain text: exempt appendix');
    expect(saved).toEqual([
      { copy: 'working', format: 'docx' },
      { copy: 'public', format: 'html' },
      { copy: 'exempt', format: 'text' },
    ]);
  });

  it('has no exempt appendix to offer where nothing is marked', () => {
    showScreen({ of: { ...PAPER, hasExempt: false } });
    expect(screen.queryByRole('button', { name: /exempt appendix/ })).toBeNull();
  });

  it('says of each file what the look over it found, and which is out of date', () => {
    const saved = [
      { name: 'new.docx', digest: 'one', found: ['11 sentences have more than 25 words.'] },
      { name: 'old.html', digest: 'earlier', found: [] },
      { name: 'new.txt', digest: 'one', found: null },
    ];
    showScreen({ paper: { saved } });
    const card = (name: string) => screen.getByText(name).closest('li')?.textContent ?? '';
    expect(card('new.docx')).toContain('It is the paper as it stands.');
    expect(card('new.docx')).toContain('found 1 point:11 sentences have more than 25 words.');
    expect(card('old.html')).toContain('The paper has changed since old.html was made.');
    expect(card('old.html')).toContain('found nothing, which is no certificate');
    expect(card('new.txt')).toContain('Plain text has no structure');
  });

  it('writes sheets in Excel and says what to do where no file arrives; in the browser hands the workbook back', () => {
    const { unmount } = showScreen({ where: 'excel' });
    expect(screen.getByRole('link', { name: 'Open the browser page' }).getAttribute('href')).toBe(
      'index.html',
    );
    expect(screen.getByRole('button', { name: 'Write the report’s sheets' })).toBeTruthy();
    unmount();
    showScreen({ where: 'browser' });
    expect(screen.getByRole('button', { name: 'Download the workbook with all sheets' })).toBeTruthy();
  });
});

describe('the form of report', () => {
  it('is taken from a file of the council’s, and given back', () => {
    const taken: (string | null)[] = [];
    const paper = { takeForm: (file: File | null) => taken.push(file?.name ?? null) };
    const own = { name: 'ours.docx', source: 'headings of the template ours.docx', isFromFile: true };
    showScreen({ paper, of: { ...PAPER, form: own } });
    expect(screen.getByText(/^Form of report: ours\.docx/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('File with a form of report'), {
      target: { files: [new File([], 'theirs.docx')] },
    });
    press('Back to the recorded form');
    expect(taken).toEqual(['theirs.docx', null]);
  });
});

/** As a person who presses the summary; jsdom tells nobody that a part was unfolded. */
function unfold(name: string): void {
  const details = screen.getByText(name).closest('details');
  if (!details) throw new Error(`Nothing to unfold: ${name}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

interface Shown extends Partial<Omit<ScreenActions, 'paper'>> {
  readonly paper?: Partial<PaperActions>;
  readonly of?: PaperText | null;
}

function showScreen({ paper, of = PAPER, ...actions }: Shown = {}) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <ReportScreen
        opened={{ ...OPENED, paper: of }}
        actions={{ ...ACTIONS, ...actions, paper: { ...ACTIONS.paper, ...paper } }}
        heading={() => undefined}
      />
    </FluentProvider>,
  );
}
