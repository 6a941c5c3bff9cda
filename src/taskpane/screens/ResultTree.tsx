import type { ReactNode } from 'react';
import type { IndicatorText, ResultText } from '../shown/logframeText';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

/** Results under the ones that they lead to. A result unfolds to its indicators and assumptions. */
export function ResultTree({
  of,
  show,
}: {
  of: readonly ResultText[];
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <ul className={looks.tree}>
      {of.map((result) => (
        <li key={result.key}>
          <ResultNode result={result} show={show} />
          {result.leadsHere.length === 0 ? null : <ResultTree of={result.leadsHere} show={show} />}
        </li>
      ))}
    </ul>
  );
}

function ResultNode({
  result: { name, statement, place, indicators, facts },
  show,
}: {
  result: ResultText;
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <>
      <p className={looks.plain}>
        <span className={looks.strong}>{name}:</span> {statement} <CellLink place={place} show={show} />
      </p>
      {indicators.length + facts.length === 0 ? null : (
        <ul className={looks.points}>
          {indicators.map((indicator) => (
            <li key={`indicator ${indicator.key}`}>
              <Indicator indicator={indicator} show={show} />
            </li>
          ))}
          {facts.map((fact) => (
            <li key={fact} className={looks.quiet}>
              {fact}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Indicator({
  indicator: { text, facts, place },
  show,
}: {
  indicator: IndicatorText;
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <>
      {text} <CellLink place={place} show={show} />
      {facts.length === 0 ? null : <p className={looks.small}>{facts.join(' · ')}</p>}
    </>
  );
}
