import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useCallback, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { say } from '../../core/messages';
import type { LogframeProfileId, ResultLevel } from '../../logframe/logframe';
import { layoutsShown, type LayoutText } from '../shown/layoutsShown';
import { linesOf } from '../shown/linesOf';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.logframeScreen;

const LAYOUTS = layoutsShown();
const STEPS = ['layout', 'title', 'levels', 'check'] as const;

interface Draft {
  readonly profile: LogframeProfileId;
  readonly title: string;
  /** As typed. */
  readonly typed: Readonly<Partial<Record<ResultLevel, string>>>;
}

const EMPTY: Draft = { profile: '4x4', title: '', typed: {} };

/** A new logframe, a step at a time: layout, title, what each level says, and all of it once more before it is made. */
export function NewLogframeForm({ actions }: { actions: ScreenActions }): ReactNode {
  const looks = useLooks();
  const [draft, setDraft] = useState(EMPTY);
  const [at, setAt] = useState(0);
  const moved = useRef(false);
  const heading = useCallback((element: HTMLHeadingElement | null) => {
    if (moved.current) element?.focus();
  }, []);
  const step = STEPS[at] ?? 'layout';
  const isLast = at === STEPS.length - 1;
  const layout = LAYOUTS.find(({ id }) => id === draft.profile) ?? LAYOUTS[0];
  const inExcel = actions.where === 'excel';
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  const onward = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isLast) go(at + 1);
    else if (!actions.busy && layout) actions.makeLogframe({ kind: 'new', ...said(draft, layout) });
  };
  if (!layout) return null;
  return (
    <Section heading={words.build}>
      <form className={looks.form} onSubmit={onward}>
        <h4 key={step} ref={heading} tabIndex={-1} className={looks.cardHeading}>
          {words.steps({ step: at + 1, of: STEPS.length, name: words.stepNames[step] })}
        </h4>
        <Step step={step} draft={draft} layout={layout} inExcel={inExcel} change={change} />
        <div className={looks.buttons}>
          {at === 0 ? null : <Button onClick={() => go(at - 1)}>{words.back}</Button>}
          <Button type="submit" appearance="primary" disabledFocusable={isLast && actions.busy}>
            {isLast ? words.buildButton({ inExcel }) : words.next}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface StepProps {
  readonly step: (typeof STEPS)[number];
  readonly draft: Draft;
  readonly layout: LayoutText;
  readonly inExcel: boolean;
  readonly change: (part: Partial<Draft>) => void;
}

function Step(props: StepProps): ReactNode {
  switch (props.step) {
    case 'layout':
      return <LayoutStep {...props} />;
    case 'title':
      return <TitleStep {...props} />;
    case 'levels':
      return <LevelsStep {...props} />;
    case 'check':
      return <CheckStep {...props} />;
  }
}

function LayoutStep({ layout, change }: StepProps): ReactNode {
  const { id, levels, source } = layout;
  const hint = words.layoutHint({ levels: levels.map(({ called }) => called), source });
  return (
    <Field label={words.layout} hint={hint}>
      <Select
        value={id}
        onChange={(_, { value }) => {
          const next = LAYOUTS.find((one) => one.id === value);
          if (next) change({ profile: next.id });
        }}
      >
        {LAYOUTS.map((one) => (
          <option key={one.id} value={one.id}>
            {one.called}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TitleStep({ draft: { title }, change }: StepProps): ReactNode {
  return (
    <Field label={words.title} hint={words.titleHint}>
      <Input value={title} onChange={(_, { value }) => change({ title: value })} />
    </Field>
  );
}

function LevelsStep({ layout, draft: { typed }, change }: StepProps): ReactNode {
  return layout.levels.map(({ level, called, onlyOne }) => (
    <Field key={level} label={called} hint={onlyOne ? words.oneOnly : words.perLine}>
      <Textarea
        resize="vertical"
        value={typed[level] ?? ''}
        onChange={(_, { value }) => change({ typed: { ...typed, [level]: value } })}
      />
    </Field>
  ));
}

function CheckStep({ draft, layout, inExcel }: StepProps): ReactNode {
  const looks = useLooks();
  const { title, statements } = said(draft, layout);
  return (
    <>
      <ul className={looks.points}>
        <li>{words.layoutToWrite({ layout: layout.called })}</li>
        <li>{words.titleToWrite({ title })}</li>
        {layout.levels.map(({ level, called }) => (
          <li key={level}>
            {words.toWrite({ level: called, count: statements[level]?.length ?? 0 })}
            <ol className={looks.numbered}>
              {statements[level]?.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <p className={looks.small}>{inExcel ? words.buildInExcel : words.buildInBrowser}</p>
    </>
  );
}

/** What was typed, level by level as far as the layout has them. */
function said(
  { profile, title, typed }: Draft,
  { levels }: LayoutText,
): {
  profile: LogframeProfileId;
  title: string;
  statements: Partial<Record<ResultLevel, readonly string[]>>;
} {
  const statements: Partial<Record<ResultLevel, readonly string[]>> = {};
  for (const { level, onlyOne } of levels) {
    const lines = linesOf(typed[level] ?? '');
    if (lines.length > 0) statements[level] = onlyOne ? [lines.join(' ')] : lines;
  }
  return { profile, title: title.trim(), statements };
}
