import { terminalWidth } from '../../src/cli/terminalWidth';

describe('the width of a page', () => {
  it.each([
    ['is what COLUMNS asks for', '60', 120, 60],
    ['is the terminal’s own where nothing is asked', undefined, 132, 132],
    ['is 80 where the output goes to a file', undefined, undefined, 80],
    ['is 80 where a terminal does not know its width', undefined, 0, 80],
    ['does not follow a COLUMNS that is no number', 'wide', 100, 100],
    ['does not follow a COLUMNS of nought', '0', 100, 100],
    ['is never too narrow to be laid out', '3', undefined, 24],
  ])('%s', (_, asked, columns, width) => {
    expect(terminalWidth(asked, columns)).toBe(width);
  });
});
