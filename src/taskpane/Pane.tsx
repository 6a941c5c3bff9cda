import type { ReactNode } from 'react';
import { Frame, type FrameProps } from './Frame';
import { announcementOf, ReadingBar } from './ReadingBar';
import type { ScreenActions } from './screens/screen';
import { Screens } from './screens/Screens';
import type { PaneState } from './usePane';

interface PaneProps {
  readonly officeTheme: FrameProps['officeTheme'];
  readonly pane: PaneState;
  readonly actions: ScreenActions;
  /** What the host has above the work in hand: where its workbooks come from. */
  readonly start: ReactNode;
  /** What can be done with all that is open. */
  readonly buttons: ReactNode;
  /** What the host has to tell, below the work in hand. */
  readonly news?: ReactNode;
}

/** The pane in either host: where workbooks come from, the work in hand, and the screens. */
export function Pane({ officeTheme, pane, actions, start, buttons, news }: PaneProps): ReactNode {
  const { reading, reader, screen, go } = pane;
  return (
    <Frame officeTheme={officeTheme} announcement={announcementOf(reading)}>
      {start}
      <ReadingBar reading={reading} onCancel={reader.cancel}>
        {buttons}
      </ReadingBar>
      {news}
      <Screens current={screen} onGo={go} opened={reading.opened} actions={actions} />
    </Frame>
  );
}
