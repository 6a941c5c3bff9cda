import { Button, Link } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { say } from '../../core/messages';
import type { PaperCopy, PaperFormat } from '../paperFile';
import type { PaperText } from '../shown/paperText';
import { useLooks } from './looks';
import { SavedPapers } from './SavedPapers';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.reportScreen;

const FORMATS: readonly PaperFormat[] = ['docx', 'html', 'text'];

interface PaperExportsProps {
  readonly target: Ref<HTMLHeadingElement>;
  readonly paper: PaperText;
  readonly actions: ScreenActions;
}

/** The copies of the paper to hand on, and what was handed on already. */
export function PaperExports({ paper, actions, target }: PaperExportsProps): ReactNode {
  const looks = useLooks();
  const { busy, where, paper: acts } = actions;
  const once = (act: () => void) => () => (busy ? undefined : act());
  const copies: readonly PaperCopy[] = [
    'working',
    'public',
    ...(paper.hasExempt ? (['exempt'] as const) : []),
  ];
  return (
    <Section heading={words.exports} target={target}>
      <p className={looks.small}>
        {words.exportsHint[where]}{' '}
        {where === 'excel' ? <Link href="index.html">{words.browserPage}</Link> : null}
      </p>
      {copies.map((copy) => (
        <div key={copy} role="group" aria-label={words.copy[copy]} className={looks.buttons}>
          {FORMATS.map((format) => (
            <Button
              key={format}
              disabledFocusable={busy}
              {...(copy === 'working' && format === 'docx' ? { appearance: 'primary' as const } : {})}
              onClick={once(() => acts.save({ copy, format }))}
            >
              {words.save({ copy, format })}
            </Button>
          ))}
        </div>
      ))}
      <div className={looks.buttons}>
        <Button disabledFocusable={busy} onClick={once(acts.copyText)}>
          {words.copyText}
        </Button>
        <Button disabledFocusable={busy} onClick={once(acts.sheets)}>
          {words.sheets[where]}
        </Button>
      </div>
      <SavedPapers of={acts.saved} digest={paper.digest} />
      <p className={looks.plain}>{words.leftOut.label}</p>
      <ul className={looks.points}>
        {paper.leftOut.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Section>
  );
}
