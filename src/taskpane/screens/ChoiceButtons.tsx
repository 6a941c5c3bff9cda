import { Radio, RadioGroup, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLooks } from './looks';

/** A choice of a few that are all seen at once. */
export function ChoiceButtons<K extends string>({
  label,
  of,
  chosen,
  onChoose,
}: {
  label: string;
  /** What each is called, in the order shown. */
  of: Readonly<Record<K, string>>;
  chosen: K;
  onChoose: (chosen: K) => void;
}): ReactNode {
  const looks = useLooks();
  const id = useId();
  const all = Object.keys(of) as K[];
  return (
    <div className={looks.choice}>
      <span id={id}>{label}</span>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={id}
        value={chosen}
        onChange={(_, { value }) => {
          const next = all.find((one) => one === value);
          if (next !== undefined) onChoose(next);
        }}
      >
        {all.map((one) => (
          <Radio key={one} value={one} label={of[one]} />
        ))}
      </RadioGroup>
    </div>
  );
}
