import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import { LogframePart } from './LogframePart';
import { useLooks } from './looks';
import { NewLogframeForm } from './NewLogframeForm';
import { NothingYet } from './NothingYet';
import type { ScreenProps } from './screen';

const words = say.logframeScreen;

/** Logframe: what was read and what the checks found, one logframe at a time; converting it; building a new one. */
export default function LogframeScreen({ opened, actions, heading }: ScreenProps): ReactNode {
  const looks = useLooks();
  const { file, logframes } = opened;
  const [chosen, setChosen] = useState(0);
  const at = chosen < logframes.length ? chosen : 0;
  const logframe = logframes[at];
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading({ file })}
      </h2>
      {logframes.length > 1 ? (
        <Field label={words.which}>
          <Select value={String(at)} onChange={(_, { value }) => setChosen(Number(value))}>
            {logframes.map(({ name }, nth) => (
              <option key={name} value={String(nth)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {logframe ? (
        <LogframePart key={logframe.name} at={at} logframe={logframe} actions={actions} />
      ) : (
        <NothingYet found={words.none} expected={words.noneExpected} actions={actions} />
      )}
      {/* Read out when one was made. */}
      <p role="status" className={looks.strong}>
        {actions.made}
      </p>
      <NewLogframeForm actions={actions} />
    </div>
  );
}
