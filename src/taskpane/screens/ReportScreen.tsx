import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { Opened } from '../shown/opened';
import type { PaperText } from '../shown/paperText';
import { PaperAbout } from './PaperAbout';
import { PaperExports } from './PaperExports';
import { PaperPreview } from './PaperPreview';
import { PaperToDo } from './PaperToDo';
import { useLooks } from './looks';
import type { ScreenActions, ScreenProps } from './screen';

const words = say.reportScreen;

/** Report: what the paper is, what is chosen about it, what it still wants, the paper itself, and the copies to hand on. */
export default function ReportScreen({ opened, actions, heading }: ScreenProps): ReactNode {
  const looks = useLooks();
  useComposed(opened, actions);
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading({ file: opened.file })}
      </h2>
      {opened.paper === null ? (
        <NotYet actions={actions} />
      ) : (
        <WholePaper paper={opened.paper} about={opened.settings.paper} actions={actions} />
      )}
    </div>
  );
}

/** The paper is composed when somebody first comes here, and for whatever is opened next; not again where that came to nothing. */
function useComposed(opened: Opened, actions: ScreenActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const { busy, paper } = latest.current;
    if (opened.paper === null && !busy) paper.compose();
  }, [opened]);
}

function NotYet({ actions: { busy, paper } }: { actions: ScreenActions }): ReactNode {
  const looks = useLooks();
  return (
    <>
      <p role="status" className={looks.plain}>
        {busy ? words.composing : words.notComposed}
      </p>
      <div className={looks.buttons}>
        <Button disabledFocusable={busy} onClick={() => (busy ? undefined : paper.compose())}>
          {words.compose}
        </Button>
      </div>
    </>
  );
}

interface WholePaperProps {
  readonly paper: PaperText;
  readonly about: Opened['settings']['paper'];
  readonly actions: ScreenActions;
}

function WholePaper({ paper, about, actions }: WholePaperProps): ReactNode {
  const looks = useLooks();
  const toDo = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLHeadingElement>(null);
  const exports = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <div className={looks.section}>
        <p className={looks.lead}>{paper.sentence}</p>
        <p className={looks.small}>{words.judge}</p>
        <nav aria-label={words.goTo} className={looks.buttons}>
          <Button size="small" onClick={() => toDo.current?.focus()}>
            {words.goToMissing}
          </Button>
          <Button size="small" onClick={() => preview.current?.focus()}>
            {words.preview}
          </Button>
          <Button size="small" onClick={() => exports.current?.focus()}>
            {words.exports}
          </Button>
        </nav>
      </div>
      <PaperAbout paper={paper} about={about} actions={actions} />
      <PaperToDo paper={paper} actions={actions} target={toDo} />
      <PaperPreview paper={paper} show={actions.show} target={preview} />
      <PaperExports paper={paper} actions={actions} target={exports} />
    </>
  );
}
