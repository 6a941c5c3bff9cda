import type { ReactNode } from 'react';
import { useLooks } from './looks';
import { NewLogframeForm } from './NewLogframeForm';
import type { StartProps } from './screen';
import { Teaching } from './Teaching';

/** Logframe before a workbook is open: a new one can be built without any. */
export default function LogframeStart(props: StartProps): ReactNode {
  const looks = useLooks();
  return (
    <div className={looks.screen}>
      <Teaching of="logframe" {...props} />
      {/* Read out when one was made. */}
      <p role="status" className={looks.strong}>
        {props.actions.made}
      </p>
      <NewLogframeForm actions={props.actions} />
    </div>
  );
}
