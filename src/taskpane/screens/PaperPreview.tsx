import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type Ref } from 'react';
import { say } from '../../core/messages';
import type { CopyText, PaperText, PartText } from '../shown/paperText';
import { ChoiceButtons } from './ChoiceButtons';
import { useLooks } from './looks';
import { PaperBlock, type BlockProps } from './PaperBlock';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.reportScreen;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  partHeading: { display: 'inline', margin: 0, fontSize: tokens.fontSizeBase300 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface PaperPreviewProps {
  readonly target: Ref<HTMLHeadingElement>;
  readonly paper: PaperText;
  readonly show: ScreenActions['show'];
}

/** The paper as it stands, in the copy that a person wants to see. */
export function PaperPreview({ paper, show, target }: PaperPreviewProps): ReactNode {
  const looks = useLooks();
  const [copy, setCopy] = useState<keyof typeof words.copies>('working');
  return (
    <Section heading={words.preview} target={target}>
      <ChoiceButtons label={words.previewOf} of={words.copies} chosen={copy} onChoose={setCopy} />
      <p className={looks.small}>{copy === 'working' ? words.previewHint : words.previewPublicHint}</p>
      <Page of={paper[copy]} figures={paper.figures} show={show} />
    </Section>
  );
}

/** Headings go on below those of the screen, in the order of the printed paper. */
function Page({ of, ...beside }: { readonly of: CopyText } & Omit<BlockProps, 'block'>): ReactNode {
  const looks = useLooks();
  const styles = useStyles();
  return (
    <article className={styles.page} aria-label={of.title}>
      {of.committee === null ? null : <p className={looks.strong}>{of.committee}</p>}
      <h4 className={styles.title}>{of.title}</h4>
      <dl className={looks.terms}>
        {of.titleBlock.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {of.notices.map((notice) => (
        <p key={notice} className={looks.notice}>
          {notice}
        </p>
      ))}
      {of.parts.map((part) => (
        <OnePart key={part.key} part={part} {...beside} />
      ))}
    </article>
  );
}

/** What closes a paper and its appendices are long, so they are drawn when somebody unfolds them. */
function OnePart({ part, ...beside }: { readonly part: PartText } & Omit<BlockProps, 'block'>): ReactNode {
  const looks = useLooks();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (part.kind === 'section')
    return (
      <div className={styles.part}>
        <h5 className={looks.cardHeading}>{part.heading}</h5>
        <Blocks part={part} {...beside} />
      </div>
    );
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={looks.summary}>
        <h5 className={styles.partHeading}>{part.heading}</h5>
      </summary>
      {open ? (
        <div className={styles.part}>
          <Blocks part={part} {...beside} />
        </div>
      ) : null}
    </details>
  );
}

function Blocks({
  part: { blocks, exempt },
  ...beside
}: { readonly part: PartText } & Omit<BlockProps, 'block'>): ReactNode {
  const looks = useLooks();
  return (
    <>
      {exempt === null ? null : <p className={looks.notice}>{words.exempt({ paragraph: exempt })}</p>}
      {blocks.map((block, at) => (
        <PaperBlock key={at} block={block} {...beside} />
      ))}
    </>
  );
}
