import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { say } from '../core/messages';
import { Notice } from './Notice';
import type { Opened } from './paneJob';
import type { Reading } from './reading';

const words = say.pane;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  position: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  problem: { borderLeft: `4px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalM },
  caution: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the reading stands; nothing while there is none. */
export function ReadingView({ reading }: { reading: Reading }): ReactNode {
  switch (reading.state) {
    case 'nothing':
      return null;
    case 'working':
      return <Working file={reading.file} share={reading.share} />;
    case 'refused':
      return <Notice heading={words.refused.heading}>{reading.sentence}</Notice>;
    case 'done':
      return <Result opened={reading.opened} />;
  }
}

/** What is read out about the reading. */
export function announcementOf(reading: Reading): string {
  switch (reading.state) {
    case 'nothing':
      return '';
    case 'working':
      return words.reading({ file: reading.file });
    case 'refused':
      return `${words.refused.heading}. ${reading.sentence}`;
    case 'done':
      return words.result.done({ file: reading.opened.file, problems: reading.opened.problems.length });
  }
}

function Working({ file, share }: { file: string; share: number | null }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.section}>
      <span id={id}>{words.reading({ file })}</span>
      <ProgressBar aria-labelledby={id} thickness="large" {...(share === null ? {} : { value: share })} />
    </div>
  );
}

function Result({ opened }: { opened: Opened }): ReactNode {
  const styles = useStyles();
  const { file, sentences, problems } = opened;
  return (
    <>
      <Part heading={words.result.heading({ file })}>
        {sentences.length === 0 ? <p className={styles.caution}>{words.result.none}</p> : null}
        <Sentences of={sentences} look={styles.position} />
        <p className={styles.caution}>{words.result.caution}</p>
      </Part>
      {problems.length === 0 ? null : (
        <Part heading={words.result.problems({ count: problems.length })}>
          <Sentences of={problems} look={styles.problem} />
        </Part>
      )}
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

function Sentences({ of, look }: { of: readonly string[]; look: string }): ReactNode {
  const styles = useStyles();
  if (of.length === 0) return null;
  return (
    <ul className={styles.list}>
      {of.map((sentence, position) => (
        <li key={position} className={look}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
