import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

/** A screen with nothing to show says what it looks for, and offers the sample to look at. */
export function NothingYet({
  found,
  expected,
  actions: { busy, openSample },
}: {
  found: string;
  expected: string;
  actions: Pick<ScreenActions, 'busy' | 'openSample'>;
}): ReactNode {
  const looks = useLooks();
  return (
    <>
      <p className={looks.plain}>{found}</p>
      <p className={looks.quiet}>{expected}</p>
      {openSample === null ? null : (
        <div className={looks.buttons}>
          <Button disabledFocusable={busy} onClick={() => (busy ? undefined : openSample())}>
            {say.pane.start.sample}
          </Button>
        </div>
      )}
    </>
  );
}
