import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** The teal of the mark, dark to light. */
const TEAL: BrandVariants = {
  10: '#001211',
  20: '#03201e',
  30: '#06302d',
  40: '#083f3b',
  50: '#0a4f4a',
  60: '#0b5e58',
  70: '#0c6e67',
  80: '#0c7a72',
  90: '#1d8a82',
  100: '#399a92',
  110: '#55a9a2',
  120: '#71b8b2',
  130: '#8dc7c2',
  140: '#a9d6d2',
  150: '#c5e5e2',
  160: '#e2f3f1',
};

const LIGHT = createLightTheme(TEAL);
const DARK: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  // Fluent's own shade has less than 4.5 to 1 on a ground of grey.
  colorBrandForegroundLink: TEAL[120],
  colorBrandForegroundLinkHover: TEAL[130],
  colorBrandForegroundLinkPressed: TEAL[110],
};

/** The part of Office's theme that is read. Excel on the web may have none, and older hosts lack `isDarkTheme`. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
}

/** Follows Office where Office says, else the lightness of its background, else the browser. */
export function isDark(office: OfficeTheme | undefined, browserPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const lightness = lightnessOf(office?.bodyBackgroundColor);
  return lightness === null ? browserPrefersDark : lightness < 0.5;
}

/** The theme of the moment. Excel tells nobody when it changes, so it is asked again whenever the pane gets the focus. */
export function useTheme(officeTheme: () => OfficeTheme | undefined): Theme {
  const [dark, setDark] = useState(() => isDark(officeTheme(), browserPreference().matches));
  useEffect(() => {
    const preference = browserPreference();
    const look = () => setDark(isDark(officeTheme(), preference.matches));
    preference.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      preference.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, [officeTheme]);
  return dark ? DARK : LIGHT;
}

function browserPreference(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

/** 0 black to 1 white, of "#RRGGBB"; null for anything else. Source: ITU-R BT.709 weights, without gamma. */
function lightnessOf(colour: string | undefined): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
