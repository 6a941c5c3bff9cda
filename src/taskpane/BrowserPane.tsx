import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { LogframeAsked } from '../job/logframeAsked';
import { download } from './download';
import { FileChooser } from './FileChooser';
import { Frame } from './Frame';
import { NOTHING_ASKED, type Asked, type FileJob } from './paneJob';
import { useReading } from './reading';
import { announcementOf, ReadingBar } from './ReadingBar';
import { Screens, type ScreenName } from './screens/Screens';

const SAMPLE = 'council-workbook.xlsx';
const noOffice = () => undefined;

/** The pane in a browser, without Excel: a workbook file goes in; positions, and a workbook of our own, come out. */
export function BrowserPane({ job }: { job: FileJob }): ReactNode {
  const [reading, reader] = useReading();
  const [screen, setScreen] = useState<ScreenName>('workbook');
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [made, setMade] = useState<string | null>(null);
  const { opened, working } = reading;
  const busy = working !== null;

  const open = (file: string, bytes: () => Promise<File>): void => {
    setAsked(NOTHING_ASKED);
    void reader.read(file, async (hearing) => job.open(await bytes(), NOTHING_ASKED, hearing));
  };
  const again = (next: Asked, told: string | null = null): void => {
    setAsked(next);
    void reader.read(opened?.file ?? '', async (hearing) => {
      const answer = await job.again(next, hearing);
      if (told !== null) reader.tell(told);
      return answer;
    });
  };
  const makeLogframe = (wanted: LogframeAsked): void =>
    void reader.run(say.logframeScreen.newFile, async (hearing) => {
      const file = await job.logframeFile(wanted, hearing);
      download(file);
      setMade(say.logframeScreen.handedBack({ file: file.name }));
    });
  const handBack = (): void =>
    void reader.run(say.pane.handBack.file, async (hearing) => download(await job.handBack(asked, hearing)));

  return (
    <Frame officeTheme={noOffice} announcement={announcementOf(reading)}>
      <FileChooser
        busy={busy}
        first={opened === null}
        onFile={(file) => open(file.name, () => Promise.resolve(file))}
        onTooMany={() => open(SAMPLE, () => Promise.reject(new Refusal(say.pane.start.onlyOne)))}
        onSample={() => open(SAMPLE, sampleFile)}
      />
      <ReadingBar reading={reading} onCancel={reader.cancel}>
        {opened ? (
          <Button
            disabledFocusable={busy}
            title={say.pane.handBack.hint}
            onClick={() => (busy ? undefined : handBack())}
          >
            {say.pane.handBack.button}
          </Button>
        ) : null}
      </ReadingBar>
      {opened ? (
        <Screens
          current={screen}
          onGo={(name) => {
            setScreen(name);
            setMade(null);
          }}
          opened={opened}
          actions={{
            busy,
            where: 'browser',
            show: null,
            record: (said) => again({ ...asked, said: [...asked.said, said] }),
            takeBack: ({ kind, header }) => {
              const said = asked.said.filter((one) => one.kind !== kind || one.header !== header);
              return said.length === asked.said.length ? null : () => again({ ...asked, said });
            },
            enter(entries, about) {
              again(
                { ...asked, entries: [...asked.entries, ...entries] },
                say.screens.record.doneInBrowser({ about }),
              );
            },
            ask: (spend) => again({ ...asked, spend }),
            openSample: () => open(SAMPLE, sampleFile),
            makeLogframe,
            takeFormula: (formula) => void copy(formula).then(setMade, reader.refuse),
            made,
          }}
        />
      ) : null}
    </Frame>
  );
}

/** @returns what became of it. */
async function copy(formula: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(formula);
  } catch {
    throw new Refusal(say.formulasScreen.notCopied);
  }
  return say.formulasScreen.copied({ formula });
}

/** The sample workbook lies beside the page. */
async function sampleFile(): Promise<File> {
  const answer = await fetch(`samples/${SAMPLE}`).catch(() => null);
  if (!answer?.ok) throw new Refusal(say.pane.refused.sampleMissing);
  return new File([await answer.blob()], SAMPLE);
}
