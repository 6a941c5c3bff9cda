import { Button, Link } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { say } from '../core/messages';
import { onRequest } from '../core/ribbonRequest';
import type { Source } from '../core/source';
import { CommandView } from './CommandView';
import { useFollowing } from './following';
import { Frame } from './Frame';
import { Notice } from './Notice';
import { NOTHING_ASKED, type OpenWorkbookJob } from './paneJob';
import { useReading } from './reading';
import { announcementOf, ReadingBar } from './ReadingBar';
import { Screens, type ScreenName } from './screens/Screens';
import type { OfficeTheme } from './theme';
import { whenOffice, type OfficeAnswer } from './whenOffice';

const words = say.pane;

/** The pane in Excel: the same screens, over the workbook that is open. */
export function ExcelPane({ job }: { job: OpenWorkbookJob }): ReactNode {
  const [answer, setAnswer] = useState<OfficeAnswer | 'waiting'>('waiting');
  const [screen, setScreen] = useState<ScreenName>('workbook');
  const [made, setMade] = useState<string | null>(null);
  const [reading, reader] = useReading();
  const asked = useRef(NOTHING_ASKED);
  const { opened, working } = reading;
  const busy = working !== null;

  const readWorkbook = useCallback(
    (quiet = false) =>
      void reader.read(words.openWorkbook, (hearing) => job.openWorkbook(asked.current, hearing), quiet),
    [job, reader],
  );
  const readQuietly = useCallback(() => readWorkbook(true), [readWorkbook]);
  const hasChanged = useFollowing(job, opened, readQuietly);
  useEffect(() => whenOffice(setAnswer), []);
  useEffect(() => {
    if (answer !== 'excel') return undefined;
    return onRequest((request) => {
      if (request !== 'limitPosition') return;
      setScreen('limits');
      readWorkbook();
    });
  }, [answer, readWorkbook]);

  return (
    <Frame
      officeTheme={officeTheme}
      announcement={answer === 'excel' ? announcementOf(reading) : OFFICE_WORDS[answer]}
    >
      {answer === 'excel' ? null : <WithoutExcel answer={answer} />}
      {answer === 'excel' && !opened ? <p>{words.start.excelHint}</p> : null}
      {answer === 'excel' ? (
        <ReadingBar reading={reading} onCancel={reader.cancel}>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => (busy ? undefined : readWorkbook())}
          >
            {opened ? words.refresh : words.start.readOpenWorkbook}
          </Button>
        </ReadingBar>
      ) : null}
      {hasChanged ? <p role="status">{words.changed}</p> : null}
      <CommandView />
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
            where: 'excel',
            openSample: null,
            makeLogframe: (wanted) =>
              void reader.run(words.openWorkbook, async (hearing) => {
                const sheets = await job.giveLogframe(wanted, hearing);
                setMade(say.logframeScreen.written({ sheets }));
              }),
            takeFormula: (formula) =>
              void job
                .insertFormula(formula)
                .then(({ sheet, cell }) =>
                  setMade(say.formulasScreen.inserted({ cell: `${sheet ?? ''}!${cell}`, formula })),
                )
                .catch(reader.refuse),
            made,
            show: (source: Source) => void job.show(source).catch(reader.refuse),
            record: (said, answeredAt) =>
              void reader.read(words.openWorkbook, async (hearing) => {
                await job.record(said, answeredAt, hearing);
                return job.openWorkbook(asked.current, hearing);
              }),
            // A blank cell on the settings sheet is no answer.
            takeBack: (said) => () =>
              void reader.read(words.openWorkbook, async (hearing) => {
                await job.record({ ...said, holds: '' }, said.source, hearing);
                return job.openWorkbook(asked.current, hearing);
              }),
            enter: (entries, about) =>
              void reader.read(words.openWorkbook, async (hearing) => {
                const undo = await job.enter(entries, asked.current, hearing);
                const answer = await job.openWorkbook(asked.current, hearing);
                reader.tell(say.screens.record.done[undo]({ about }));
                return answer;
              }),
            ask(spend) {
              asked.current = { ...asked.current, spend };
              void reader.read(words.openWorkbook, (hearing) => job.again(asked.current, hearing));
            },
          }}
        />
      ) : null}
    </Frame>
  );
}

const OFFICE_WORDS = {
  waiting: words.office.waiting,
  silent: `${words.office.silentHeading}. ${words.office.silent}`,
  outside: `${words.office.outsideHeading}. ${words.office.outside}`,
} as const;

function WithoutExcel({ answer }: { answer: keyof typeof OFFICE_WORDS }): ReactNode {
  switch (answer) {
    case 'waiting':
      return <p>{words.office.waiting}</p>;
    case 'silent':
      return <Notice heading={words.office.silentHeading}>{words.office.silent}</Notice>;
    case 'outside':
      return (
        <Notice heading={words.office.outsideHeading}>
          {words.office.outside} <Link href="index.html">{words.office.toBrowserPage}</Link>
        </Notice>
      );
  }
}

/** Asked late and with care: outside Excel there is no context, and Excel on the web may have no theme. */
function officeTheme(): OfficeTheme | undefined {
  return typeof Office === 'undefined' ? undefined : (Office as Partial<typeof Office>).context?.officeTheme;
}
