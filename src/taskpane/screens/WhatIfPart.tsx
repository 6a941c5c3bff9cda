import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { LimitsText, WhatIfText } from '../shown/opened';
import { FigureTable } from './FigureTable';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';
import { WhatIfForm } from './WhatIfForm';

const words = say.screens.whatIf;

/** What if more were spent: the question, and what it would change. Whom to ask first stands above both. */
export function WhatIfPart({ limits, actions }: { limits: LimitsText; actions: ScreenActions }): ReactNode {
  const looks = useLooks();
  return (
    <Section heading={words.heading}>
      <p className={looks.notice}>{words.advice}</p>
      <WhatIfForm months={limits.months} first={limits.month} actions={actions} />
      {/* Read out when an answer comes. */}
      <div role="status" className={looks.section}>
        {limits.unplaced.map((sentence) => (
          <p key={sentence} className={looks.plain}>
            {sentence}
          </p>
        ))}
        {limits.whatIf.map((one) => (
          <WhatIfResult key={one.about} result={one} show={actions.show} />
        ))}
      </div>
    </Section>
  );
}

function WhatIfResult({ result, show }: { result: WhatIfText; show: ScreenActions['show'] }): ReactNode {
  const looks = useLooks();
  const { about, plans, rows, sentences, reasons } = result;
  return (
    <article className={looks.card}>
      <h4 className={looks.cardHeading}>{about}</h4>
      <ul className={looks.points}>
        {plans.map((plan) => (
          <li key={plan}>{plan}</li>
        ))}
      </ul>
      {sentences.map((sentence) => (
        <p key={sentence} className={looks.strong}>
          {sentence}
        </p>
      ))}
      {rows.length === 0 ? null : (
        <FigureTable
          label={words.table({ about })}
          headings={[words.measure, words.before, words.after]}
          rows={rows.map(({ name, before, after }) => ({
            key: name,
            heading: name,
            figures: [before, after],
          }))}
          show={show}
        />
      )}
      {reasons.length === 0 ? null : (
        <>
          <p className={looks.small}>{words.reasons}</p>
          <ul className={looks.points}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
