import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import { useLooks } from './looks';
import type { StartProps } from './screen';

const words = say.pane.before;

/** A screen before a workbook is open: what it will show, what it reads, and how to begin. */
export function Teaching({
  of,
  actions: { busy, where, openSample },
  heading,
}: StartProps & { readonly of: keyof typeof words.screens }): ReactNode {
  const looks = useLooks();
  const { shows, reads } = words.screens[of];
  return (
    <div className={looks.section}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {say.pane.screens[of]}
      </h2>
      <p className={looks.plain}>{shows}</p>
      <p className={looks.quiet}>{reads}</p>
      <p className={looks.plain}>{words.begin[where]}</p>
      {openSample === null ? null : (
        <div className={looks.buttons}>
          <Button disabledFocusable={busy} onClick={() => (busy ? undefined : openSample())}>
            {words.trySample}
          </Button>
        </div>
      )}
    </div>
  );
}
