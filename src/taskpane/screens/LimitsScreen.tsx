import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import { AuthorisationPart } from './AuthorisationPart';
import { ChoiceList } from './ChoiceList';
import { LineGroups } from './LineGroups';
import { useLooks } from './looks';
import { NothingYet } from './NothingYet';
import { PositionCard } from './PositionCard';
import { PowerList } from './PowerList';
import type { ScreenProps } from './screen';
import { Section } from './Section';
import { WhatIfPart } from './WhatIfPart';

const words = say.screens.limits;

/** Limits: the newest position in one sentence first, then what stands behind it, what-if, and the choices. */
export default function LimitsScreen({ opened, actions, heading }: ScreenProps): ReactNode {
  const looks = useLooks();
  const { positions, otherLines, choices, powers, authorisation } = opened.limits;
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading({ file: opened.file })}
      </h2>
      {positions.length === 0 ? (
        <NothingYet found={words.none} expected={words.noneExpected} actions={actions} />
      ) : null}
      {positions.map((position) => (
        <PositionCard key={position.about} position={position} show={actions.show} />
      ))}
      <p className={looks.quiet}>{words.caution}</p>
      <WhatIfPart limits={opened.limits} actions={actions} />
      {otherLines.length === 0 ? null : (
        <Section heading={words.otherLines}>
          <LineGroups of={otherLines} show={actions.show} />
        </Section>
      )}
      <ChoiceList heading={words.choices} hint={words.choicesHint} of={choices} actions={actions} />
      <PowerList of={powers} actions={actions} />
      {authorisation ? <AuthorisationPart of={authorisation} actions={actions} /> : null}
    </div>
  );
}
