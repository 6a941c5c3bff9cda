import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ConversionText, LossText } from '../shown/logframeText';
import { CellLink } from './CellLink';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.logframeScreen;

/** Another layout: what it would leave open and what it has no place for stands above the button that writes it. */
export function ConvertForm({
  at,
  conversions,
  actions,
}: {
  at: number;
  conversions: readonly ConversionText[];
  actions: ScreenActions;
}): ReactNode {
  const looks = useLooks();
  const [chosen, setChosen] = useState<string | null>(null);
  const conversion = conversions.find(({ to }) => to === chosen) ?? conversions[0];
  if (!conversion) return null;
  const { to, called, sentence, gaps, carried } = conversion;
  const inExcel = actions.where === 'excel';
  const write = () => {
    if (!actions.busy) actions.makeLogframe({ kind: 'converted', at, to });
  };
  return (
    <Section heading={words.convert}>
      <Field label={words.into}>
        <Select value={to} onChange={(_, { value }) => setChosen(value)}>
          {conversions.map((one) => (
            <option key={one.to} value={one.to}>
              {one.called}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className={looks.strong}>
        {sentence}
      </p>
      <Loss key={`gaps ${to}`} heading={words.gaps({ count: gaps.length })} of={gaps} actions={actions} />
      <Loss
        key={`carried ${to}`}
        heading={words.carried({ count: carried.length })}
        of={carried}
        actions={actions}
      />
      <p className={looks.small}>{inExcel ? words.writeInExcel : words.writeInBrowser}</p>
      <div className={looks.buttons}>
        <Button disabledFocusable={actions.busy} onClick={write}>
          {words.convertButton({ to: called, inExcel })}
        </Button>
      </div>
    </Section>
  );
}

function Loss({
  heading,
  of,
  actions,
}: {
  heading: string;
  of: readonly LossText[];
  actions: ScreenActions;
}): ReactNode {
  return (
    <FoldedList heading={heading} of={of} keyOf={({ key }) => key} level={4}>
      {({ sentence, place }) => (
        <>
          {sentence} {place === null ? null : <CellLink place={place} show={actions.show} />}
        </>
      )}
    </FoldedList>
  );
}
