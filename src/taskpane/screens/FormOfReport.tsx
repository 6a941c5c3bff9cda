import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { FormText } from '../shown/paperText';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.reportScreen;

interface FormOfReportProps {
  readonly form: FormText;
  readonly actions: ScreenActions;
}

/** The form of report that holds, and the way to one of the council's own that lies in a file. */
export function FormOfReport({
  form: { name, source, isFromFile },
  actions: { busy, paper },
}: FormOfReportProps): ReactNode {
  const looks = useLooks();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={looks.plain}>{words.form({ name, source })}</p>
      <p className={looks.small}>{isFromFile ? words.formFromFile : words.formHint}</p>
      <div className={looks.buttons}>
        <Button disabledFocusable={busy} onClick={() => (busy ? undefined : input.current?.click())}>
          {words.takeForm}
        </Button>
        {isFromFile ? (
          <Button disabledFocusable={busy} onClick={() => (busy ? undefined : paper.takeForm(null))}>
            {words.dropForm}
          </Button>
        ) : null}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.formFile}
        accept=".docx,.docm,.dotx,.dotm,.xlsx,.xlsm,.csv"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file && !busy) paper.takeForm(file);
          // The same file may be chosen again after it was changed.
          target.value = '';
        }}
      />
    </>
  );
}
