import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { say } from '../core/messages';
import { Notice } from './Notice';
import type { Reading } from './reading';

const words = say.pane;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Room that is kept, so that nothing below moves when a reading begins.
  progress: { minHeight: '2rem' },
  told: { margin: 0 },
});

/** What can be done with the workbook as a whole, how far the work has come, and why it came to nothing. */
export function ReadingBar({
  reading: { opened, working, refused, told },
  onCancel,
  children,
}: {
  reading: Reading;
  onCancel: () => void;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        {children}
        {/* From then on it is never taken away, so that the focus stays where it is. */}
        {opened || working ? (
          <Button disabledFocusable={!working} onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : null}
      </div>
      <div className={opened || working ? styles.progress : undefined}>
        {working ? (
          <>
            <span id={id}>{words.reading({ file: working.file })}</span>
            <ProgressBar
              aria-labelledby={id}
              thickness="large"
              {...(working.share === null ? {} : { value: working.share })}
            />
          </>
        ) : null}
      </div>
      {told !== null && !working ? <p className={styles.told}>{told}</p> : null}
      {refused ? (
        <Notice heading={words.refused.heading}>
          {refused.sentence} {refused.older ? words.olderBelow : ''}
        </Notice>
      ) : null}
    </div>
  );
}

/** What is read out about the work. */
export function announcementOf({ opened, working, refused, told }: Reading): string {
  if (working && !working.quiet) return words.reading({ file: working.file });
  if (refused) return `${words.refused.heading}. ${refused.sentence}`;
  if (told !== null) return told;
  return opened ? words.done({ file: opened.file, problems: opened.problems.length }) : '';
}
