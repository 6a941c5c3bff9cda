/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { onPaneRequest, type PaneRequest } from '../../src/core/paneRequest';
import FormulasScreen from '../../src/taskpane/screens/FormulasScreen';
import { ACTIONS } from './paneFixtures';

const HELP = readFileSync(resolve(__dirname, '../../assets/help/functionHelp.json'), 'utf8');

/** What the page's own server answers. */
let answer: () => Promise<Partial<Response>>;
beforeEach(() => {
  answer = () => Promise.resolve({ ok: true, json: () => Promise.resolve(JSON.parse(HELP)) });
  Object.assign(globalThis, { fetch: () => answer() });
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the screen of the functions', () => {
  it('lists all nineteen with what each is for', async () => {
    await showScreen();
    expect(screen.getAllByRole('article')).toHaveLength(19);
    expect(screen.getByText('All 19 functions.', { exact: false })).toBeTruthy();
    expect(screen.getByText(/^The UK council financial year/)).toBeTruthy();
  });

  it('finds a function by what it is for', async () => {
    await showScreen();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), {
      target: { value: 'publish bank holiday' },
    });
    expect(headings()).toEqual(['CLEARDAYS(meeting_date, nation, [days], [holidays])']);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'xyzzy' } });
    expect(screen.getByText('No function fits. Take a word away.')).toBeTruthy();
  });

  it('unfolds to arguments and examples, and enters the formula as the person left it', async () => {
    const taken: string[] = [];
    await showScreen({ where: 'excel', takeFormula: (formula) => taken.push(formula) });
    const card = unfold('FINANCIALYEAR(date)');
    expect(within(card).getByRole('term').textContent).toBe('date');
    const field = within(card).getByRole<HTMLInputElement>('textbox', { name: 'Formula' });
    expect(field.value).toBe('=TWIN.FINANCIALYEAR("2026-03-31")');
    fireEvent.change(field, { target: { value: '=TWIN.FINANCIALYEAR(A2)' } });
    press('Insert into the selected cell: the formula of FINANCIALYEAR');
    expect(taken).toEqual(['=TWIN.FINANCIALYEAR(A2)']);
  });

  it('copies in the browser, where there is no cell', async () => {
    const taken: string[] = [];
    await showScreen({ takeFormula: (formula) => taken.push(formula) });
    unfold('FINANCIALYEAR(date)');
    press('Copy: the formula of FINANCIALYEAR');
    expect(taken).toEqual(['=TWIN.FINANCIALYEAR("2026-03-31")']);
  });

  it('has the workbook’s functions checked and turned into values by the commands of the ribbon', async () => {
    const asked: PaneRequest[] = [];
    const stop = onPaneRequest((request) => asked.push(request));
    await showScreen({ where: 'excel' });
    press('Check and repair');
    press('Keep values');
    stop();
    expect(asked).toEqual(['checkFormulas', 'keepValues']);
  });

  it('says so when the help cannot be fetched', async () => {
    answer = () => Promise.reject(new TypeError('no network'));
    await showScreen();
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^The help on functions could not be loaded/,
    );
  });
});

async function showScreen(actions: Partial<typeof ACTIONS> = {}): Promise<void> {
  render(
    <FluentProvider theme={webLightTheme}>
      <FormulasScreen actions={{ ...ACTIONS, ...actions }} heading={() => undefined} />
    </FluentProvider>,
  );
  await screen.findByText(/^All 19 functions\.|could not be loaded/);
}

function headings(): string[] {
  return screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
}

function unfold(signature: string): HTMLElement {
  const card = screen.getByRole('heading', { name: signature }).closest('article');
  const details = card?.querySelector('details');
  if (!card || !details) throw new Error(`${signature} does not unfold`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return card;
}
