import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useRef, type ComponentType, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { Opened } from '../shown/opened';
import { LoadFault } from './LoadFault';
import type { ScreenProps, StartProps } from './screen';
import { Teaching } from './Teaching';

const words = say.pane.screens;

export type ScreenName = 'workbook' | 'limits' | 'register' | 'logframe' | 'report' | 'formulas' | 'settings';

interface ScreenOf {
  readonly name: ScreenName;
  readonly Screen: ComponentType<ScreenProps>;
  /** What stands in its place before a workbook is open. */
  readonly Before: ComponentType<StartProps>;
}

const FormulasScreen = lazy(() => import(/* webpackChunkName: "formulasScreen" */ './FormulasScreen'));

/** Each is fetched when a person first goes there. */
const SCREENS: readonly ScreenOf[] = [
  {
    name: 'workbook',
    Screen: lazy(() => import(/* webpackChunkName: "workbookScreen" */ './WorkbookScreen')),
    Before: (props) => <Teaching of="workbook" {...props} />,
  },
  {
    name: 'limits',
    Screen: lazy(() => import(/* webpackChunkName: "limitsScreen" */ './LimitsScreen')),
    Before: (props) => <Teaching of="limits" {...props} />,
  },
  {
    name: 'register',
    Screen: lazy(() => import(/* webpackChunkName: "registerScreen" */ './RegisterScreen')),
    Before: (props) => <Teaching of="register" {...props} />,
  },
  {
    name: 'logframe',
    Screen: lazy(() => import(/* webpackChunkName: "logframeScreen" */ './LogframeScreen')),
    Before: lazy(() => import(/* webpackChunkName: "logframeStart" */ './LogframeStart')),
  },
  {
    name: 'report',
    Screen: lazy(() => import(/* webpackChunkName: "reportScreen" */ './ReportScreen')),
    Before: (props) => <Teaching of="report" {...props} />,
  },
  { name: 'formulas', Screen: FormulasScreen, Before: FormulasScreen },
  {
    name: 'settings',
    Screen: lazy(() => import(/* webpackChunkName: "settingsScreen" */ './SettingsScreen')),
    Before: (props) => <Teaching of="settings" {...props} />,
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
  screen: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    // Seen in forced colours too, where grounds are taken away.
    boxShadow: 'none',
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    // Fluent takes the border away under the pointer.
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    ':hover:active': { borderBottomColor: tokens.colorCompoundBrandStroke },
    // There a transparent line is drawn like any other.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  away: { borderBottom: '3px solid transparent' },
});

export interface ScreensProps extends Omit<StartProps, 'heading'> {
  /** Null before a workbook is open. */
  readonly opened: Opened | null;
  readonly current: ScreenName;
  readonly onGo: (screen: ScreenName) => void;
}

/** The way between the screens, and the one that the person is on. Whoever goes to a screen has its heading read out. */
export function Screens({ current, onGo, opened, actions }: ScreensProps): ReactNode {
  const styles = useStyles();
  const going = useRef(false);
  const heading = useCallback((element: HTMLHeadingElement | null) => {
    if (!element || !going.current) return;
    going.current = false;
    element.focus();
  }, []);
  const props = { actions, heading };
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
                className={mergeClasses(styles.screen, name === current ? styles.here : styles.away)}
                aria-current={name === current ? 'page' : undefined}
                onClick={() => go(name)}
              >
                {words[name]}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {SCREENS.filter(({ name }) => name === current).map(({ name, Screen, Before }) => (
        <LoadFault key={name} sentence={words.failed}>
          <Suspense fallback={<p>{words.opening}</p>}>
            {opened ? <Screen opened={opened} {...props} /> : <Before {...props} />}
          </Suspense>
        </LoadFault>
      ))}
    </div>
  );
}
