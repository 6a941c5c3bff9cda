import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ProgressText } from '../shown/logframeText';
import { CellLink } from './CellLink';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.logframeScreen;

/** How far the logframe has come: all outputs together, each output, and each indicator in words. */
export function LogframeProgress({
  progress: { sentence, outputs, indicators },
  show,
}: {
  progress: ProgressText;
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <Section heading={words.progress}>
      <p className={looks.strong}>{sentence}</p>
      <table className={looks.table} aria-label={words.outputs}>
        <thead>
          <tr>
            <th scope="col">{words.output}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.indicatorsCounted}</th>
          </tr>
        </thead>
        <tbody>
          {outputs.map(({ name, share, counted }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{share}</td>
              <td>{counted}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FoldedList
        heading={words.indicators({ count: indicators.length })}
        of={indicators}
        keyOf={({ key }) => key}
      >
        {({ text, state, share, place }) => (
          <>
            {text}. <span className={looks.strong}>{words.standing({ state, share })}</span>{' '}
            <CellLink place={place} show={show} />
          </>
        )}
      </FoldedList>
    </Section>
  );
}
