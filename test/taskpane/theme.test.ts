/** @jest-environment jsdom */
import { isDark } from '../../src/taskpane/theme';

describe('the pane is dark', () => {
  it.each([
    ['Office says dark', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false, true],
    ['Office says light', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, true, false],
    ['an older Office has a dark ground', { bodyBackgroundColor: '#262626' }, false, true],
    ['an older Office has a light ground', { bodyBackgroundColor: '#E6E6E6' }, true, false],
    ['Excel on the web has no theme, and the browser prefers dark', undefined, true, true],
    ['Excel on the web has no theme, and the browser prefers light', undefined, false, false],
    ['the ground is no colour, and the browser prefers dark', { bodyBackgroundColor: 'none' }, true, true],
  ])('as the first who knows says: %s', (_what, office, browserPrefersDark, expected) => {
    expect(isDark(office, browserPrefersDark)).toBe(expected);
  });
});
