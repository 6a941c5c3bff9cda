/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { RecordForm } from '../../src/taskpane/screens/RecordForm';
import type { ScreenActions } from '../../src/taskpane/screens/screen';
import type { RecordFormText } from '../../src/taskpane/shown/recordForm';
import type { Entry } from '../../src/workbook/entry';
import { ACTIONS, BASIS } from './paneFixtures';

let entered: (readonly Entry[])[];
const actions: ScreenActions = {
  ...ACTIONS,
  where: 'excel',
  enter: (entries) => void entered.push(entries),
};
const shown = (form: RecordFormText = BASIS) => render(<RecordForm form={form} actions={actions} />);
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const text = (column: string): string | undefined =>
  entered.at(-1)?.find((entry) => entry.column === column)?.text;

beforeEach(() => {
  entered = [];
});

describe('a form that records an answer', () => {
  it('says before anything is written where it goes and how it is undone', () => {
    shown();
    expect(screen.getByText(/sheet “Twinledger settings” of this workbook.*Undo in Excel/)).toBeTruthy();
  });

  it('records only the cells that were filled in', () => {
    shown();
    type(/^Answer/, 'actual');
    type(/^Chosen by/, 'Director of Finance');
    press('Record: Basis');
    expect(entered.at(-1)?.map(({ column }) => column)).toEqual(['value', 'chosenBy']);
    expect(text('value')).toBe('actual');
  });

  it('asks for whoever chose, without whom the choice would not be used, and takes the person there', () => {
    shown();
    type(/^Answer/, 'actual');
    press('Record: Basis');
    expect(entered).toEqual([]);
    expect(screen.getByText('What is recorded without this is not used. Fill it in.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Chosen by/));
  });

  it('tells a day that cannot be read from one that can', () => {
    shown();
    type(/^Answer/, 'actual');
    type(/^Chosen by/, 'Director of Finance');
    type(/^Date/, 'soon');
    press('Record: Basis');
    expect(screen.getByText(/“soon” is not a day/)).toBeTruthy();
    type(/^Date/, '2 April 2026');
    press('Record: Basis');
    expect(text('date')).toBe('2 April 2026');
  });

  it('takes back what stands there when it is cleared', () => {
    const standing = BASIS.fields.map((field) => ({ ...field, value: field.needed ? 'actual' : '' }));
    shown({ ...BASIS, fields: standing });
    press('Clear what was recorded: Basis');
    expect(entered.at(-1)?.map((entry) => entry.text)).toEqual(['', '']);
  });

  it('asks for what is needed where nothing was filled in, and has nothing to clear then', () => {
    shown();
    press('Record: Basis');
    expect(screen.getAllByText('What is recorded without this is not used. Fill it in.')).toHaveLength(2);
    press('Clear what was recorded: Basis');
    expect(screen.queryByText('What is recorded without this is not used. Fill it in.')).toBeNull();
    expect(entered).toEqual([]);
  });

  it('keeps what is being typed until something else stands in the cells', () => {
    const { rerender } = shown();
    type(/^Chosen by/, 'Director');
    rerender(<RecordForm form={{ ...BASIS }} actions={actions} />);
    expect(screen.getByDisplayValue('Director')).toBeTruthy();
    const fields = BASIS.fields.map((field) => ({ ...field, value: 'higher' }));
    rerender(<RecordForm form={{ ...BASIS, fields }} actions={actions} />);
    expect(screen.queryByDisplayValue('Director')).toBeNull();
  });
});
