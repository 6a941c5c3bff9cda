import { Button, Link } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { say } from '../core/messages';
import { onRequest } from '../core/ribbonRequest';
import { CommandView } from './CommandView';
import { Frame } from './Frame';
import { Notice } from './Notice';
import type { OpenWorkbookJob } from './paneJob';
import { useReading } from './reading';
import { announcementOf, ReadingView } from './ReadingView';
import type { OfficeTheme } from './theme';
import { whenOffice, type OfficeAnswer } from './whenOffice';

const words = say.pane;

/** The pane in Excel: the same screen, over the workbook that is open. */
export function ExcelPane({ job }: { job: OpenWorkbookJob }): ReactNode {
  const [answer, setAnswer] = useState<OfficeAnswer | 'waiting'>('waiting');
  const [reading, read] = useReading();
  const readWorkbook = useCallback(
    () => void read(words.openWorkbook, (progress) => job.openWorkbook(progress)),
    [job, read],
  );
  useEffect(() => whenOffice(setAnswer), []);
  useEffect(() => {
    if (answer !== 'excel') return undefined;
    return onRequest((request) => {
      if (request === 'limitPosition') readWorkbook();
    });
  }, [answer, readWorkbook]);

  return (
    <Frame
      officeTheme={officeTheme}
      announcement={answer === 'excel' ? announcementOf(reading) : OFFICE_WORDS[answer]}
    >
      {answer === 'excel' ? (
        <OpenWorkbook
          busy={reading.state === 'working'}
          again={reading.state !== 'nothing'}
          onRead={readWorkbook}
        />
      ) : (
        <WithoutExcel answer={answer} />
      )}
      <CommandView />
      <ReadingView reading={reading} />
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

function OpenWorkbook({
  busy,
  again,
  onRead,
}: {
  busy: boolean;
  again: boolean;
  onRead: () => void;
}): ReactNode {
  return (
    <div>
      {again ? null : <p>{words.start.excelHint}</p>}
      <Button appearance="primary" disabledFocusable={busy} onClick={onRead}>
        {again ? words.start.readAgain : words.start.readOpenWorkbook}
      </Button>
    </div>
  );
}

/** Asked late and with care: outside Excel there is no context, and Excel on the web may have no theme. */
function officeTheme(): OfficeTheme | undefined {
  return typeof Office === 'undefined' ? undefined : (Office as Partial<typeof Office>).context?.officeTheme;
}
