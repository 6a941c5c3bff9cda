/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { LogframeAsked } from '../../src/job/logframeAsked';
import LogframeScreen from '../../src/taskpane/screens/LogframeScreen';
import { ACTIONS, OPENED } from './paneFixtures';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

describe('the screen of a logframe', () => {
  it('shows results under what they lead to, or as a matrix with the headings of the layout', () => {
    showScreen();
    const purpose = screen.getByText('Households drink clean water').closest('li');
    expect(purpose && within(purpose).getByText('Wells are dug')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Matrix' }));
    const matrix = screen.getByRole('table', { name: 'Matrix: Water for all' });
    expect(
      within(matrix)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(OPENED.logframes[0]?.matrix.headings);
    expect(within(matrix).getByRole('rowheader', { name: 'Output 1' })).toBeTruthy();
  });

  it('puts findings together by strength or by level, each with the way to its cell', () => {
    const shown: string[] = [];
    showScreen({ show: ({ cell }) => shown.push(cell) });
    expect(screen.getByRole('heading', { name: 'Warnings: 1' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Level' }));
    expect(screen.getByRole('heading', { name: 'Purpose: 1' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Output: 1' })).toBeTruthy();
    press('Show C6');
    expect(shown).toEqual(['C6']);
  });

  it('says what a conversion loses before it is asked for, and asks for the layout that was chosen', () => {
    const asked: LogframeAsked[] = [];
    showScreen({ makeLogframe: (one) => asked.push(one) });
    expect(screen.getByText(/^In the layout FCDO .* 1 part is left open/)).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Into the layout' }), { target: { value: 'eu' } });
    expect(screen.getByText('In the layout EU nothing is left open.')).toBeTruthy();
    press('Download it in the layout EU');
    expect(asked).toEqual([{ kind: 'converted', at: 0, to: 'eu' }]);
  });

  it('says in Excel that new sheets are added, and how to take them back', () => {
    showScreen({ where: 'excel', made: 'Written: "Logframe (2)".' });
    expect(screen.getByText(/to take it back, delete the new sheets/)).toBeTruthy();
    expect(screen.getByText('Written: "Logframe (2)".').getAttribute('role')).toBe('status');
  });
});

describe('building a new logframe', () => {
  it('goes from layout to title to results, the focus with it, and asks for what was typed', () => {
    const asked: LogframeAsked[] = [];
    showScreen({ makeLogframe: (one) => asked.push(one) });
    fireEvent.change(screen.getByRole('combobox', { name: 'Layout' }), { target: { value: 'fcdo' } });
    press('Next');
    expect(document.activeElement?.textContent).toBe('Step 2 of 4: Title');
    fill('Title of the project', ' Water for all ');
    press('Next');
    expect(screen.queryByRole('textbox', { name: 'Activity' })).toBeNull();
    fill('Outcome', 'Clean water\nis drunk');
    fill('Output', 'Wells are dug\n\n People are trained ');
    press('Next');
    expect(screen.getByText('Impact: to be filled in')).toBeTruthy();
    press('Download the sheet');
    expect(asked).toEqual([
      {
        kind: 'new',
        profile: 'fcdo',
        title: 'Water for all',
        statements: { outcome: ['Clean water is drunk'], output: ['Wells are dug', 'People are trained'] },
      },
    ]);
  });

  it('keeps what was typed when a person goes back', () => {
    showScreen();
    press('Next');
    fill('Title of the project', 'Water for all');
    press('Back');
    press('Next');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the project' }).value).toBe(
      'Water for all',
    );
  });

  it('is offered where there is no logframe, beside what one looks like', () => {
    showScreen({ openSample: () => undefined }, []);
    expect(screen.getByText(/^No logframe was found/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open the sample' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Build a new logframe' })).toBeTruthy();
  });
});

function showScreen(actions: Partial<typeof ACTIONS> = {}, logframes = OPENED.logframes): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <LogframeScreen
        opened={{ ...OPENED, logframes }}
        actions={{ ...ACTIONS, ...actions }}
        heading={() => undefined}
      />
    </FluentProvider>,
  );
}
