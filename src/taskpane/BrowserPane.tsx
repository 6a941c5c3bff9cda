import type { ReactNode } from 'react';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { FileChooser } from './FileChooser';
import { Frame } from './Frame';
import type { PaneJob } from './paneJob';
import { useReading } from './reading';
import { announcementOf, ReadingView } from './ReadingView';

const SAMPLE = 'council-workbook.xlsx';
const noOffice = () => undefined;

/** The pane in a browser, without Excel: a workbook file goes in, the limit position comes out. */
export function BrowserPane({ job }: { job: PaneJob }): ReactNode {
  const [reading, read] = useReading();
  return (
    <Frame officeTheme={noOffice} announcement={announcementOf(reading)}>
      <FileChooser
        busy={reading.state === 'working'}
        first={reading.state === 'nothing'}
        onFile={(file) => void read(file.name, (progress) => job.open(file, progress))}
        onTooMany={() => void read(SAMPLE, () => Promise.reject(new Refusal(say.pane.start.onlyOne)))}
        onSample={() => void read(SAMPLE, async (progress) => job.open(await sampleFile(), progress))}
      />
      <ReadingView reading={reading} />
    </Frame>
  );
}

/** The sample workbook lies beside the page. */
async function sampleFile(): Promise<File> {
  const answer = await fetch(`samples/${SAMPLE}`).catch(() => null);
  if (!answer?.ok) throw new Refusal(say.pane.refused.sampleMissing);
  return new File([await answer.blob()], SAMPLE);
}
