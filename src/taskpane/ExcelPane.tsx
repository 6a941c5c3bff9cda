import { Link } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../core/messages';
import { Frame } from './Frame';
import { Notice } from './Notice';
import type { OpenWorkbookJob } from './paneJob';
import type { OfficeTheme } from './theme';
import { whenOffice, type OfficeAnswer } from './whenOffice';
import { WorkbookPane } from './WorkbookPane';

const words = say.pane.office;

/** The pane of the add-in: over the open workbook once Excel has answered, and what to do while it has not. */
export function ExcelPane({ job }: { job: OpenWorkbookJob }): ReactNode {
  const [answer, setAnswer] = useState<OfficeAnswer | 'waiting'>('waiting');
  useEffect(() => whenOffice(setAnswer), []);
  if (answer === 'excel') return <WorkbookPane job={job} officeTheme={officeTheme} />;
  return (
    <Frame officeTheme={officeTheme} announcement={SAID[answer]}>
      <WithoutExcel answer={answer} />
    </Frame>
  );
}

type WithoutExcelAnswer = Exclude<OfficeAnswer, 'excel'> | 'waiting';

const SAID: Readonly<Record<WithoutExcelAnswer, string>> = {
  waiting: words.waiting,
  silent: `${words.silentHeading}. ${words.silent}`,
  outside: `${words.outsideHeading}. ${words.outside}`,
};

function WithoutExcel({ answer }: { answer: WithoutExcelAnswer }): ReactNode {
  switch (answer) {
    case 'waiting':
      return <p>{words.waiting}</p>;
    case 'silent':
      return <Notice heading={words.silentHeading}>{words.silent}</Notice>;
    case 'outside':
      return (
        <Notice heading={words.outsideHeading}>
          {words.outside} <Link href="index.html">{words.toBrowserPage}</Link>
        </Notice>
      );
  }
}

/** Asked late and with care: outside Excel there is no context, and Excel on the web may have no theme. */
function officeTheme(): OfficeTheme | undefined {
  return typeof Office === 'undefined' ? undefined : (Office as Partial<typeof Office>).context?.officeTheme;
}
