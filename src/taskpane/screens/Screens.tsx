import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useRef, type ComponentType, type ReactNode } from 'react';
import { say } from '../../core/messages';
import { LoadFault } from './LoadFault';
import type { ScreenProps } from './screen';

const words = say.pane.screens;

export type ScreenName = 'workbook' | 'limits' | 'register' | 'logframe' | 'formulas' | 'settings';

/** Each is fetched when a person first goes there. */
const SCREENS: readonly { readonly name: ScreenName; readonly Screen: ComponentType<ScreenProps> }[] = [
  {
    name: 'workbook',
    Screen: lazy(() => import(/* webpackChunkName: "workbookScreen" */ './WorkbookScreen')),
  },
  {
    name: 'limits',
    Screen: lazy(() => import(/* webpackChunkName: "limitsScreen" */ './LimitsScreen')),
  },
  {
    name: 'register',
    Screen: lazy(() => import(/* webpackChunkName: "registerScreen" */ './RegisterScreen')),
  },
  {
    name: 'logframe',
    Screen: lazy(() => import(/* webpackChunkName: "logframeScreen" */ './LogframeScreen')),
  },
  {
    name: 'formulas',
    Screen: lazy(() => import(/* webpackChunkName: "formulasScreen" */ './FormulasScreen')),
  },
  {
    name: 'settings',
    Screen: lazy(() => import(/* webpackChunkName: "settingsScreen" */ './SettingsScreen')),
  },
];

const useStyles = makeStyles({
  screens: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    // Seen in forced colours too, where grounds are taken away.
    boxShadow: 'none',
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    // There a transparent line is drawn like any other.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  away: { borderBottom: '3px solid transparent' },
});

export interface ScreensProps extends Omit<ScreenProps, 'heading'> {
  readonly current: ScreenName;
  readonly onGo: (screen: ScreenName) => void;
}

/** The way between the screens, and the one that the person is on. Whoever goes to a screen has its heading read out. */
export function Screens({ current, onGo, ...props }: ScreensProps): ReactNode {
  const styles = useStyles();
  const going = useRef(false);
  const heading = useCallback((element: HTMLHeadingElement | null) => {
    if (!element || !going.current) return;
    going.current = false;
    element.focus();
  }, []);
  const go = (name: ScreenName) => {
    going.current = name !== current;
    onGo(name);
  };
  return (
    <div className={styles.screens}>
      <nav aria-label={words.label}>
        <ul className={styles.nav}>
          {SCREENS.map(({ name }) => (
            <li key={name}>
              <Button
                appearance="subtle"
                className={name === current ? styles.here : styles.away}
                aria-current={name === current ? 'page' : undefined}
                onClick={() => go(name)}
              >
                {words[name]}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {SCREENS.filter(({ name }) => name === current).map(({ name, Screen }) => (
        <LoadFault key={name} sentence={words.failed}>
          <Suspense fallback={<p>{words.opening}</p>}>
            <Screen {...props} heading={heading} />
          </Suspense>
        </LoadFault>
      ))}
    </div>
  );
}
