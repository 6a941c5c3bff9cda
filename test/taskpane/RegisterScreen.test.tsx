/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { Source } from '../../src/core/source';
import RegisterScreen from '../../src/taskpane/screens/RegisterScreen';
import { ACTIONS, EMPTY_REGISTER, OPENED } from './paneFixtures';

describe('the screen of the register', () => {
  it('says in one sentence what there is, and gives each picture a sentence and a table', () => {
    showScreen();
    expect(screen.getByText('2 links in 2 countries; 1 has a question to answer.')).toBeTruthy();
    const picture = screen.getByRole('figure', { name: '2 links by country: China 1, Japan 1.' });
    const table = within(picture).getByRole('table', { name: 'Links by country', hidden: true });
    expect(table.textContent).toBe('CountryLinksChina1Japan1');
  });

  it('shows only the links that fit what is typed and chosen, and reads out how many they are', () => {
    showScreen();
    expect(links()).toEqual(['Derbyshire County Council: Toyota City', 'Glasgow City Council: China']);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: 'toyota' } });
    expect(links()).toEqual(['Derbyshire County Council: Toyota City']);
    expect(screen.getByRole('status').textContent).toBe('1 of 2 links.');
    fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), { target: { value: 'China' } });
    expect(links()).toEqual([]);
    expect(screen.getByText(/^No link fits/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all links' }));
    expect(links()).toHaveLength(2);
  });

  it('gives the reason once where it begins with the status, and the question that is open', () => {
    showScreen();
    expect(screen.getByText('Cannot say: no activity, review or end with a date is entered.')).toBeTruthy();
    expect(screen.getByText('To answer: The place in China is not named.')).toBeTruthy();
  });

  it('jumps to the cell behind a link', () => {
    const shown: Source[] = [];
    showScreen({ show: (source) => shown.push(source) });
    fireEvent.click(screen.getByRole('button', { name: 'Show C6' }));
    expect(shown.map(({ cell }) => cell)).toEqual(['C6']);
  });

  it('keeps what is long folded, and draws it when a person opens it', () => {
    showScreen();
    expect(screen.queryByText('Glasgow City Council: China', { selector: 'span' })).toBeNull();
    const summary = screen.getByText('Reviews: 0 overdue, 0 to come, 1 without a date');
    const details = summary.closest('details');
    if (!details) throw new Error('not folded');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(screen.getByText('Glasgow City Council: China', { selector: 'span' })).toBeTruthy();
  });

  it('says what it looks for where there are no links, and offers the sample', () => {
    let asked = 0;
    showScreen({ openSample: () => (asked += 1) }, EMPTY_REGISTER);
    expect(screen.getByText(/^No table of partnerships was found/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open the sample' }));
    expect(asked).toBe(1);
  });
});

function showScreen(actions: Partial<typeof ACTIONS> = {}, register = OPENED.register): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <RegisterScreen
        opened={{ ...OPENED, register }}
        actions={{ ...ACTIONS, ...actions }}
        heading={() => undefined}
      />
    </FluentProvider>,
  );
}

function links(): string[] {
  return screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
}
