import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { say } from '../../core/messages';
import { entryFault } from '../../job/entryFault';
import type { FieldText, RecordFormText } from '../shown/recordForm';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.screens.record;

/** Texts as they are typed, by the place of their field in the form. */
type Typed = Readonly<Record<number, string>>;

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& > div > *': { minWidth: 0 },
  },
});

interface RecordFormProps {
  readonly form: RecordFormText;
  readonly actions: ScreenActions;
}

/**
 * Fields over cells of a sheet of ours. Nothing is recorded while a text cannot be read or one is missing without which the rest
 * would not be used; with every field blank, what was recorded is taken back.
 */
export function RecordForm({ form: { about, sheet, fields }, actions }: RecordFormProps): ReactNode {
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
      element.current?.querySelectorAll<HTMLElement>('input, select')[first]?.focus();
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
    record(blank);
  };
  return (
    <form ref={element} className={looks.form} onSubmit={submit} noValidate>
      <Fields
        fields={fields}
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
  const isBlank = texts.every((text) => text.trim() === '');
  return fields.map(({ holds, needed }, at) => {
    const text = texts[at] ?? '';
    if (needed && !isBlank && text.trim() === '') return words.missing;
    return entryFault(holds, text);
  });
}

interface FieldsProps {
  readonly fields: readonly FieldText[];
  readonly texts: readonly string[];
  readonly faults: readonly (string | null)[];
  readonly onType: (at: number, text: string) => void;
}

/** The fields in their order, those of a group under its name. */
function Fields(props: FieldsProps): ReactNode {
  const styles = useStyles();
  const { fields } = props;
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) => {
    const own = fields.flatMap((field, at) =>
      field.group === group ? [<OneField key={at} {...props} at={at} />] : [],
    );
    if (group === null) return own;
    return (
      <fieldset key={group} className={styles.group}>
        <legend>{group}</legend>
        {own}
      </fieldset>
    );
  });
}

function OneField({ fields, texts, faults, onType, at }: FieldsProps & { readonly at: number }): ReactNode {
  const field = fields[at];
  if (!field) return null;
  const { label, hint, options, needed } = field;
  const fault = faults[at] ?? null;
  const value = texts[at] ?? '';
  const shared = {
    label,
    required: needed,
    ...(hint === null ? {} : { hint }),
    ...(fault === null ? {} : { validationMessage: fault }),
  };
  return (
    <Field {...shared}>
      {options.length === 0 ? (
        <Input value={value} onChange={(_, { value: next }) => onType(at, next)} />
      ) : (
        <Select value={value} onChange={(_, { value: next }) => onType(at, next)}>
          <option value="">{words.notAnswered}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      )}
    </Field>
  );
}
