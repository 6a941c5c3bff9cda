import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { ProgressText } from '../shown/logframeText';
import { CellLink } from './CellLink';
import { FigureTable } from './FigureTable';
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
      <FigureTable
        label={words.outputs}
        headings={[words.output, words.share, words.indicatorsCounted]}
        rows={outputs.map(({ name, share, counted }) => ({
          key: name,
          heading: name,
          figures: [share, counted],
        }))}
        show={show}
      />
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
