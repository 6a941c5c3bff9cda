import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { say } from '../core/messages';
import { Notice } from './Notice';
import type { Opened, PositionText, ProblemText } from './paneJob';
import type { Reading } from './reading';

const words = say.pane;

/** Of the cells that one problem is about. */
const CELLS_SHOWN = 3;
/** Before the rest is folded away. */
const PROBLEMS_SHOWN = 6;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  position: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  sentence: {
    marginBlock: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  listName: {
    marginBlock: `${tokens.spacingVerticalM} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  points: { marginBlock: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: '1.25rem' },
  problems: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: '1.75rem',
  },
  plain: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  const { file, positions, problems } = opened;
  return (
    <>
      <Part heading={words.result.heading({ file })}>
        {positions.length === 0 ? (
          <p className={styles.plain}>{words.result.none}</p>
        ) : (
          <Positions of={positions} />
        )}
        <p className={styles.quiet}>{words.result.caution}</p>
      </Part>
      {problems.length === 0 ? null : (
        <Part heading={words.result.problems({ count: problems.length })}>
          <Problems of={problems} />
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

function Positions({ of }: { of: readonly PositionText[] }): ReactNode {
  const styles = useStyles();
  return of.map(({ about, sentence, candidates, reasons }) => (
    <article key={about} className={styles.position}>
      <h3 className={styles.about}>{about}</h3>
      <p className={styles.sentence}>{sentence}</p>
      <Points of={candidates} heading={words.result.candidates} />
      <Points of={reasons} heading={words.result.reasons} />
    </article>
  ));
}

function Points({ of, heading }: { of: readonly string[]; heading: string }): ReactNode {
  const styles = useStyles();
  const id = useId();
  if (of.length === 0) return null;
  return (
    <>
      <p id={id} className={styles.listName}>
        {heading}
      </p>
      <ul className={styles.points} aria-labelledby={id}>
        {of.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

function Problems({ of }: { of: readonly ProblemText[] }): ReactNode {
  const styles = useStyles();
  const rest = of.slice(PROBLEMS_SHOWN);
  return (
    <>
      <ProblemList of={of.slice(0, PROBLEMS_SHOWN)} from={1} />
      {rest.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{words.result.otherProblems({ count: rest.length })}</summary>
          <ProblemList of={rest} from={PROBLEMS_SHOWN + 1} />
        </details>
      )}
    </>
  );
}

function ProblemList({ of, from }: { of: readonly ProblemText[]; from: number }): ReactNode {
  const styles = useStyles();
  return (
    <ol className={styles.problems} start={from}>
      {of.map(({ sentence, where }) => (
        <li key={sentence}>
          {sentence} <span className={styles.quiet}>{cellsText(where)}</span>
        </li>
      ))}
    </ol>
  );
}

function cellsText(where: readonly string[]): string {
  const shown = where.slice(0, CELLS_SHOWN).join('; ');
  const rest = where.length - CELLS_SHOWN;
  return rest > 0 ? `${shown}; ${words.result.more({ count: rest })}` : shown;
}
