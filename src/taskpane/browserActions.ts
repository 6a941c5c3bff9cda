import { say } from '../core/messages';
import { copyText } from './copyText';
import { download } from './download';
import type { FileJob } from './paneJob';
import type { PaperActions, ScreenActions } from './screens/screen';
import type { OpenFiles } from './useFiles';
import type { PaneState } from './usePane';

/** What the screens can have done on a page with files, none of which is ever written to. */
export function browserActions(
  job: FileJob,
  pane: PaneState,
  files: OpenFiles,
  paper: PaperActions,
): ScreenActions {
  const { reader, busy, made, setMade } = pane;
  const { asked, again } = files;
  return {
    busy,
    where: 'browser',
    show: null,
    record: (said) => again({ ...asked, said: [...asked.said, said] }),
    takeBack({ kind, header }) {
      const said = asked.said.filter((one) => one.kind !== kind || one.header !== header);
      return said.length === asked.said.length ? null : () => again({ ...asked, said });
    },
    enter: (entries, about) =>
      again(
        { ...asked, entries: [...asked.entries, ...entries] },
        say.screens.record.doneInBrowser({ about }),
      ),
    ask: (spend) => again({ ...asked, spend }),
    openSample: files.openSample,
    makeLogframe: (wanted) =>
      void reader.run(say.logframeScreen.newFile, async (hearing) => {
        const file = await job.logframeFile(wanted, hearing);
        download(file);
        setMade(say.logframeScreen.handedBack({ file: file.name }));
      }),
    takeFormula: (formula) => void copy(formula).then(setMade, reader.refuse),
    made,
    paper,
  };
}

/** @returns what became of it. */
async function copy(formula: string): Promise<string> {
  await copyText(formula, say.formulasScreen.notCopied);
  return say.formulasScreen.copied({ formula });
}
