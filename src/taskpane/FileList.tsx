import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactNode } from 'react';
import { say } from '../core/messages';
import type { FileText } from './shown/opened';

const words = say.pane.files;

/** Tables of a file that are named before the rest is counted. */
const TABLES_SHOWN = 4;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  file: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remove: { flexShrink: 0 },
});

interface FileListProps {
  readonly of: readonly FileText[];
  readonly busy: boolean;
  readonly onRemove: (file: FileText) => void;
}

/** The open files: what each gave or why it gave nothing, and the button that closes it. */
export function FileList({ of, busy, onRemove }: FileListProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h2>
      <ul className={styles.list}>
        {of.map((file) => (
          <li key={file.key} className={styles.file}>
            <div>
              <p className={styles.name}>{file.file}</p>
              <p className={styles.what}>{whatOf(file)}</p>
            </div>
            <Button
              className={styles.remove}
              size="small"
              disabledFocusable={busy}
              title={words.removeHint}
              aria-label={words.removeOf({ file: file.file })}
              onClick={() => {
                if (busy) return;
                // The button goes with its file.
                heading.current?.focus();
                onRemove(file);
              }}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatOf({ gave, why }: FileText): string {
  if (gave === null) return words.notRead({ why: why ?? '' });
  const rest = gave.length - TABLES_SHOWN;
  const named = rest > 0 ? [...gave.slice(0, TABLES_SHOWN), words.more({ count: rest })] : gave;
  return words.gave({ tables: named });
}
