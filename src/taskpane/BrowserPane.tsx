import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../core/messages';
import { browserActions } from './browserActions';
import { download } from './download';
import { FileChooser } from './FileChooser';
import { FileList } from './FileList';
import { Pane } from './Pane';
import type { FileJob } from './paneJob';
import { useFiles } from './useFiles';
import { usePane } from './usePane';
import { usePaper } from './usePaper';

const words = say.pane.handBack;
const noOffice = () => undefined;

/** The pane in a browser, without Excel: workbook files go in; positions, and a workbook of our own, come out. */
export function BrowserPane({ job }: { job: FileJob }): ReactNode {
  const pane = usePane();
  const files = useFiles(job, pane);
  const { busy, reader } = pane;
  const { opened } = pane.reading;
  const handBack = (): void =>
    void reader.run(words.file, async (hearing) => {
      download(await job.handBack(files.asked, hearing));
      reader.tell(words.done);
    });
  const paper = usePaper(pane, { job, asked: () => files.asked, ask: files.ask, sheets: handBack });
  return (
    <Pane
      officeTheme={noOffice}
      pane={pane}
      actions={browserActions(job, pane, files, paper)}
      start={
        <>
          <FileChooser busy={busy} first={opened === null} files={files} />
          {opened ? <FileList of={opened.files} busy={busy} onRemove={files.remove} /> : null}
        </>
      }
      buttons={
        opened ? (
          <Button disabledFocusable={busy} title={words.hint} onClick={() => (busy ? undefined : handBack())}>
            {words.button}
          </Button>
        ) : null
      }
    />
  );
}
