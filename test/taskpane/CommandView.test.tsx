/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { tellNews } from '../../src/core/commandNews';
import { CommandView } from '../../src/taskpane/CommandView';

const told = (news: Parameters<typeof tellNews>[0]) => act(() => tellNews(news));

describe('what the ribbon tells in the pane', () => {
  it('shows what a button is doing, and then what became of it', () => {
    render(<CommandView />);
    told({ state: 'working', sentence: 'Reading the workbook …', share: 0.5 });
    expect(screen.getByRole('progressbar', { name: 'Reading the workbook …' })).toBeTruthy();
    told({
      state: 'done',
      sentence: 'The sheet "Register" is up to date.',
      details: ['One press of Undo takes it back.'],
    });
    expect(screen.getByRole('status').textContent).toContain('The sheet "Register" is up to date.');
    expect(screen.getByRole('listitem').textContent).toBe('One press of Undo takes it back.');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('asks a question with its buttons, and does what is pressed', () => {
    const pressed: string[] = [];
    render(<CommandView />);
    told({
      state: 'asks',
      sentence: 'Put the values in the place of the formulas?',
      choices: ['Keep the values', 'Leave the formulas'].map((label) => ({
        label,
        choose: () => pressed.push(label),
      })),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Leave the formulas' }));
    expect(pressed).toEqual(['Leave the formulas']);
  });

  it('still shows the latest when the pane opens only afterwards', () => {
    tellNews({ state: 'refused', sentence: 'No logframe was found in this workbook.', details: [] });
    render(<CommandView />);
    expect(screen.getByRole('status').textContent).toContain('No logframe was found');
  });
});
