import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { LogframeText } from '../shown/logframeText';
import { CellLinks } from './CellLinks';
import { ConvertForm } from './ConvertForm';
import { LogframeFindings } from './LogframeFindings';
import { LogframeProgress } from './LogframeProgress';
import { LogframeView } from './LogframeView';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.logframeScreen;

/** One logframe: the sentence, what was found, the logframe itself, how far it has come, and other layouts. */
export function LogframePart({
  at,
  logframe,
  actions,
}: {
  /** Its place among those that were read. */
  at: number;
  logframe: LogframeText;
  actions: ScreenActions;
}): ReactNode {
  const looks = useLooks();
  const { name, sentence, place, findings, progress, conversions } = logframe;
  return (
    <>
      <div className={looks.section}>
        <h3 className={looks.subheading}>{name}</h3>
        <p className={looks.lead}>{sentence}</p>
        <CellLinks label={words.readFrom} places={[place]} show={actions.show} />
      </div>
      <LogframeFindings of={findings} show={actions.show} />
      <LogframeView logframe={logframe} show={actions.show} />
      {progress === null ? null : <LogframeProgress progress={progress} show={actions.show} />}
      <ConvertForm at={at} conversions={conversions} actions={actions} />
    </>
  );
}
