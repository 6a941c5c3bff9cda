import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, type ReactNode } from 'react';
import { say } from '../core/messages';
import { onRequest, type RibbonRequest } from '../core/ribbonRequest';
import { CommandView } from './CommandView';
import { useFollowing } from './following';
import type { FrameProps } from './Frame';
import { Pane } from './Pane';
import type { OpenWorkbookJob } from './paneJob';
import type { ScreenName } from './screens/Screens';
import { useOpenWorkbook } from './useOpenWorkbook';
import { usePane } from './usePane';

const words = say.pane;

/** Where a button of the ribbon leads. */
const SCREEN_OF: Readonly<Record<RibbonRequest, ScreenName>> = {
  limitPosition: 'limits',
  committeeReport: 'report',
};

interface WorkbookPaneProps {
  readonly job: OpenWorkbookJob;
  readonly officeTheme: FrameProps['officeTheme'];
}

/** The pane once Excel has answered: over the workbook that is open, which it follows. */
export function WorkbookPane({ job, officeTheme }: WorkbookPaneProps): ReactNode {
  const pane = usePane();
  const { readWorkbook, wantPaper, actions } = useOpenWorkbook(job, pane);
  const { busy, go } = pane;
  const { opened } = pane.reading;
  const readQuietly = useCallback(() => readWorkbook(true), [readWorkbook]);
  const standing = useFollowing(job, opened, readQuietly);
  useEffect(
    () =>
      onRequest((request) => {
        if (request === 'committeeReport') wantPaper();
        go(SCREEN_OF[request]);
        readWorkbook();
      }),
    [go, readWorkbook, wantPaper],
  );

  return (
    <Pane
      officeTheme={officeTheme}
      pane={pane}
      actions={actions}
      start={opened ? null : <p>{words.start.excelHint}</p>}
      buttons={
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => (busy ? undefined : readWorkbook())}
        >
          {opened ? words.refresh : words.start.readOpenWorkbook}
        </Button>
      }
      news={
        <>
          <p role="status" hidden={standing === 'current'}>
            {standing === 'current' ? '' : words[standing]}
          </p>
          <CommandView />
        </>
      }
    />
  );
}
