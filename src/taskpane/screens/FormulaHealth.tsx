import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import { askCommands } from '../../core/paneRequest';
import { useLooks } from './looks';
import { Section } from './Section';

const words = say.formulasScreen;

/** The functions that stand in the workbook: repaired, or turned into values. The commands of the ribbon do it. */
export function FormulaHealth({ inExcel }: { inExcel: boolean }): ReactNode {
  const looks = useLooks();
  if (!inExcel) return <p className={looks.quiet}>{words.healthInBrowser}</p>;
  return (
    <Section heading={words.health}>
      <p className={looks.plain}>{words.healthHint}</p>
      <p className={looks.plain}>{words.keepHint}</p>
      <div className={looks.buttons}>
        <Button onClick={() => askCommands('checkFormulas')}>{words.check}</Button>
        <Button onClick={() => askCommands('keepValues')}>{words.keep}</Button>
      </div>
      <p className={looks.small}>{words.answerAbove}</p>
    </Section>
  );
}
