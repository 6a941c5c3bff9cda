import { useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { LogframeText } from '../shown/logframeText';
import { ChoiceButtons } from './ChoiceButtons';
import { LogframeMatrix } from './LogframeMatrix';
import { ResultTree } from './ResultTree';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.logframeScreen;

const VIEWS = { tree: words.tree, matrix: words.matrix } as const;

/** The logframe itself: as a tree of what leads to what, or as its layout prints it. */
export function LogframeView({
  logframe: { name, tree, matrix },
  show,
}: {
  logframe: LogframeText;
  show: ScreenActions['show'];
}): ReactNode {
  const [view, setView] = useState<keyof typeof VIEWS>('tree');
  return (
    <Section heading={words.which}>
      <ChoiceButtons label={words.view} of={VIEWS} chosen={view} onChoose={setView} />
      {view === 'tree' ? (
        <ResultTree of={tree} show={show} />
      ) : (
        <LogframeMatrix label={words.matrixOf({ name })} matrix={matrix} />
      )}
    </Section>
  );
}
