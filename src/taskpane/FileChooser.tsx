import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { say } from '../core/messages';
import type { OpenFiles } from './useFiles';

const words = say.pane.start;

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { margin: 0 },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FileChooserProps {
  readonly busy: boolean;
  /** Nothing is open: what this is for has to be said. */
  readonly first: boolean;
  readonly files: Pick<OpenFiles, 'add' | 'openSample' | 'hasOwn' | 'back'>;
}

/** Takes workbooks by button or by dropping them anywhere on the page. */
export function FileChooser({ busy, first, files }: FileChooserProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { hasOwn, back } = files;
  const take = (given: readonly File[]) => {
    if (!busy && given.length > 0) files.add(given);
  };
  useDrop(take);

  return (
    <section className={styles.area} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.heading}
      </h2>
      {first ? <p className={styles.hint}>{words.fileHint}</p> : null}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => (busy ? undefined : input.current?.click())}
        >
          {hasOwn ? words.chooseMore : words.choose}
        </Button>
        <Button disabledFocusable={busy} onClick={() => (busy ? undefined : files.openSample())}>
          {words.sample}
        </Button>
        {back ? (
          <Button disabledFocusable={busy} onClick={() => (busy ? undefined : back.press())}>
            {words.backTo({ file: back.file })}
          </Button>
        ) : null}
      </div>
      {first ? <p className={styles.small}>{words.sampleHint}</p> : null}
      {hasOwn ? <p className={styles.small}>{words.sampleInstead}</p> : null}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </section>
  );
}

/** Listens on the whole page: a file dropped beside a small target would make the browser leave the page. */
function useDrop(take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
