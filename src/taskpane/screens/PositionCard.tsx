import { useId, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { PositionText } from '../shown/opened';
import { FigureLine } from './FigureLine';
import { LimitBar } from './LimitBar';
import { LineGroups } from './LineGroups';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.screens.limits;

interface PositionCardProps {
  readonly position: PositionText;
  readonly show: ScreenActions['show'];
}

/** Where the council stands under one test in one year: the sentence, the bar, why, and the lines behind it. */
export function PositionCard({ position, show }: PositionCardProps): ReactNode {
  const looks = useLooks();
  const { about, sentence, bar, candidates, reasons, powers, lines } = position;
  return (
    <article className={looks.card}>
      <h3 className={looks.small}>{about}</h3>
      <p className={looks.lead}>{sentence}</p>
      <LimitBar about={about} sentence={sentence} bar={bar} show={show} />
      <Points
        of={candidates.map((figure) => ({
          key: figure.text,
          point: <FigureLine figure={figure} show={show} />,
        }))}
        heading={words.candidates}
      />
      <Points of={reasons.map(asPoint)} heading={words.reasons} />
      <Points of={powers.map(asPoint)} heading={words.powers} />
      <p className={looks.small}>{words.linesHeading}</p>
      <LineGroups of={lines} show={show} />
    </article>
  );
}

interface Point {
  readonly key: string;
  readonly point: ReactNode;
}

function asPoint(text: string): Point {
  return { key: text, point: text };
}

function Points({ of, heading }: { of: readonly Point[]; heading: string }): ReactNode {
  const looks = useLooks();
  const id = useId();
  if (of.length === 0) return null;
  return (
    <div>
      <p id={id} className={looks.small}>
        {heading}
      </p>
      <ul className={looks.points} aria-labelledby={id}>
        {of.map(({ key, point }) => (
          <li key={key}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
