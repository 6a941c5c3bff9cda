import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { say } from '../../core/messages';
import { entryFault } from '../../job/entryFault';
import type { FieldText, RecordFormText } from '../shown/recordForm';
import { useLooks } from './looks';
import { RecordFields } from './RecordFields';
import type { ScreenActions } from './screen';

const words = say.screens.record;

/** Texts as they are typed, by the place of their field in the form. */
type Typed = Readonly<Record<number, string>>;

interface RecordFormProps {
  readonly form: RecordFormText;
  readonly actions: ScreenActions;
}

/**
 * Fields over cells of a sheet of ours. Nothing is recorded while a text cannot be read or one is missing without which the rest
 * would not be used; with every field blank, what stands there is taken back.
 */
export function RecordForm({ form: { about, sheet, fields, groups }, actions }: RecordFormProps): ReactNode {
  const looks = useLooks();
  const element = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useTyped(fields);
  const [isChecked, setChecked] = useState(false);
  const texts = fields.map(({ value }, at) => typed[at] ?? value);
  const faults = isChecked ? faultsIn(fields, texts) : [];
  const record = (next: readonly string[]) => {
    if (actions.busy) return;
    const found = faultsIn(fields, next);
    setChecked(found.some((fault) => fault !== null));
    const first = found.findIndex((fault) => fault !== null);
    if (first >= 0) {
      element.current?.querySelectorAll<HTMLElement>('input, select, textarea')[first]?.focus();
      return;
    }
    const entries = fields.flatMap(({ cell, value }, at) => {
      const text = (next[at] ?? '').trim();
      return text === value ? [] : [{ ...cell, text }];
    });
    if (entries.length > 0) actions.enter(entries, about);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    record(texts);
  };
  const clear = () => {
    const blank = fields.map(() => '');
    setTyped(Object.fromEntries(blank.entries()));
    if (fields.some(({ value }) => value !== '')) record(blank);
    else setChecked(false);
  };
  return (
    <form ref={element} className={looks.form} onSubmit={submit} noValidate>
      <RecordFields
        fields={fields}
        groups={groups}
        texts={texts}
        faults={faults}
        onType={(at, text) => setTyped({ ...typed, [at]: text })}
      />
      <p className={looks.small}>
        {actions.where === 'excel' ? words.inExcel({ sheet }) : words.inBrowser({ sheet })}
      </p>
      <div className={looks.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={actions.busy}
          aria-label={words.recordOf({ about })}
        >
          {words.record}
        </Button>
        <Button disabledFocusable={actions.busy} aria-label={words.takeBackOf({ about })} onClick={clear}>
          {words.takeBack}
        </Button>
      </div>
    </form>
  );
}

/** What was typed gives way as soon as something else stands in the cells: it was recorded, or a colleague changed them. */
function useTyped(fields: readonly FieldText[]): readonly [Typed, (typed: Typed) => void] {
  const standing = JSON.stringify(fields.map(({ value }) => value));
  const [state, setState] = useState<{ readonly standing: string; readonly typed: Typed }>({
    standing,
    typed: {},
  });
  const typed = state.standing === standing ? state.typed : {};
  return [typed, (next) => setState({ standing, typed: next })];
}

/** A sentence for each field that stands in the way of recording; null for the others. */
function faultsIn(fields: readonly FieldText[], texts: readonly string[]): (string | null)[] {
  const takesBack = texts.every((text) => text.trim() === '') && fields.some(({ value }) => value !== '');
  return fields.map(({ holds, needed }, at) => {
    const text = texts[at] ?? '';
    if (needed && !takesBack && text.trim() === '') return words.missing;
    return entryFault(holds, text);
  });
}
