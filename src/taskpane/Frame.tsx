import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../core/messages';
import { useTheme, type OfficeTheme } from './theme';

const useBody = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minHeight: '100vh',
    maxWidth: '44rem',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, flexGrow: 1 },
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  announcement: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export interface FrameProps {
  readonly officeTheme: () => OfficeTheme | undefined;
  /** Read out when it changes. */
  readonly announcement: string;
  readonly children: ReactNode;
}

/** What surrounds both panes: theme, landmarks, and the one place from which changes are read out. */
export function Frame({ officeTheme, announcement, children }: FrameProps): ReactNode {
  useBody();
  const styles = useStyles();
  return (
    // What is given to the provider is given to every tooltip too, so the height stands one further in.
    <FluentProvider theme={useTheme(officeTheme)}>
      <div className={styles.pane}>
        <header className={styles.header}>
          <img src="assets/icons/icon-48.png" width={40} height={40} alt="" />
          <h1 className={styles.title}>{say.pane.title}</h1>
        </header>
        <main className={styles.main}>
          <p className={styles.purpose}>{say.pane.purpose}</p>
          {children}
        </main>
        <footer className={styles.footer}>{say.pane.privacy}</footer>
        <div role="status" className={styles.announcement}>
          {announcement}
        </div>
      </div>
    </FluentProvider>
  );
}
