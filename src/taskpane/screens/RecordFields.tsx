import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { FieldText } from '../shown/recordForm';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';

/** Before more are asked for. */
const GROUPS_SHOWN = 3;
/** Of a field for several of them. */
const LINES = 5;

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(7rem, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
    marginInline: 0,
    marginBlock: `0 ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& > div > *': { minWidth: 0 },
  },
});

interface RecordFieldsProps {
  readonly fields: readonly FieldText[];
  /** What the groups of fields are about. */
  readonly groups: string | null;
  /** By the place of their field, as the faults are. */
  readonly texts: readonly string[];
  readonly faults: readonly (string | null)[];
  readonly onType: (at: number, text: string) => void;
}

/** The fields of a form in their order; those of groups are folded away behind them, each group under its name. */
export function RecordFields({ groups, ...props }: RecordFieldsProps): ReactNode {
  const styles = useStyles();
  const looks = useLooks();
  const names = [...new Set(props.fields.flatMap(({ group }) => group ?? []))];
  return (
    <>
      <FieldsOf group={null} {...props} />
      {groups === null ? null : (
        <details>
          <summary className={looks.summary}>{groups}</summary>
          <MoreOf all={names} step={GROUPS_SHOWN}>
            {(shown) =>
              shown.map((name) => (
                <fieldset key={name} className={styles.group}>
                  <legend>{name}</legend>
                  <FieldsOf group={name} {...props} />
                </fieldset>
              ))
            }
          </MoreOf>
        </details>
      )}
    </>
  );
}

type FieldProps = Omit<RecordFieldsProps, 'groups'>;

function FieldsOf({ group, ...props }: FieldProps & { readonly group: string | null }): ReactNode {
  return props.fields.map((field, at) =>
    field.group === group ? (
      <OneField key={`${field.cell.key} ${field.cell.column}`} {...props} field={field} at={at} />
    ) : null,
  );
}

function OneField({
  field: { label, hint, options, needed, long },
  at,
  texts,
  faults,
  onType,
}: FieldProps & { readonly field: FieldText; readonly at: number }): ReactNode {
  const fault = faults[at] ?? null;
  const value = texts[at] ?? '';
  return (
    <Field label={label} required={needed} hint={hint} validationMessage={fault}>
      {long ? (
        <Textarea
          resize="vertical"
          rows={LINES}
          value={value}
          onChange={(_, { value: next }) => onType(at, next)}
        />
      ) : options.length === 0 ? (
        <Input value={value} onChange={(_, { value: next }) => onType(at, next)} />
      ) : (
        <Select value={value} onChange={(_, { value: next }) => onType(at, next)}>
          <option value="">{say.screens.record.notAnswered}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      )}
    </Field>
  );
}
