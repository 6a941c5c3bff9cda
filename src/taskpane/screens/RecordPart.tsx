import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { RecordFormText } from '../shown/recordForm';
import { useLooks } from './looks';
import { RecordForm } from './RecordForm';
import type { ScreenActions } from './screen';

const words = say.screens.record;

interface RecordPartProps {
  readonly form: RecordFormText;
  readonly actions: ScreenActions;
  readonly label?: string;
}

/** A form that is folded away until somebody wants to record something: many questions stand on one screen. */
export function RecordPart({ form, actions, label = words.open }: RecordPartProps): ReactNode {
  const looks = useLooks();
  return (
    <details>
      <summary className={looks.summary} aria-label={words.openOf({ label, about: form.about })}>
        {label}
      </summary>
      <RecordForm form={form} actions={actions} />
    </details>
  );
}
