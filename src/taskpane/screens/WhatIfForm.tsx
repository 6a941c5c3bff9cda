import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { say } from '../../core/messages';
import type { Route } from '../../limits/position';
import type { YearMonths } from '../shown/opened';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.screens.whatIf;

const TESTS = ['twinning', 'assistance', 'externallyFunded'] as const satisfies readonly Route[];

interface WhatIfFormProps {
  readonly months: readonly YearMonths[];
  /** Chosen until the person chooses another. */
  readonly first: string;
  readonly actions: ScreenActions;
}

/** The question: how much, when, what for. Which test it falls under is for the rules, unless the person names one. */
export function WhatIfForm({ months, first, actions }: WhatIfFormProps): ReactNode {
  const looks = useLooks();
  const [amount, setAmount] = useState('');
  const [month, setMonth] = useState<string | null>(null);
  const [what, setWhat] = useState('');
  const [test, setTest] = useState<Route | null>(null);
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!actions.busy) actions.ask({ amount, month: month ?? first, what, test });
  };
  return (
    <form className={looks.form} onSubmit={ask}>
      <Field label={words.amount}>
        <Input value={amount} inputMode="decimal" onChange={(_, { value }) => setAmount(value)} />
      </Field>
      <Field label={words.month}>
        <Select value={month ?? first} onChange={(_, { value }) => setMonth(value)}>
          {months.map(({ financialYear, months: own }) => (
            <optgroup key={financialYear} label={financialYear}>
              {own.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={words.what} hint={words.whatHint}>
        <Input value={what} onChange={(_, { value }) => setWhat(value)} />
      </Field>
      <Field label={words.test}>
        <Select
          value={test ?? ''}
          onChange={(_, { value }) => setTest(TESTS.find((one) => one === value) ?? null)}
        >
          <option value="">{words.asLine}</option>
          {TESTS.map((one) => (
            <option key={one} value={one}>
              {say.limits.routeNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={looks.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={actions.busy}>
          {words.ask}
        </Button>
        <Button disabledFocusable={actions.busy} onClick={() => (actions.busy ? null : actions.ask(null))}>
          {words.clear}
        </Button>
      </div>
    </form>
  );
}
