import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { say } from '../../core/messages';
import type { FunctionHelp } from '../functionHelp';
import { FunctionExample } from './FunctionExample';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.formulasScreen;

/** One function: what it is for, and, unfolded, its arguments, its examples, and a formula to take. */
export function FunctionCard({
  help: { id, signature, help, gives, notes, parameters, examples },
  actions,
}: {
  help: FunctionHelp;
  actions: ScreenActions;
}): ReactNode {
  const looks = useLooks();
  const [open, setOpen] = useState(false);
  return (
    <article className={looks.card}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={looks.summary}>
          <h3 className={looks.inSummary}>{signature}</h3>
        </summary>
        {open ? (
          <div className={looks.section}>
            <p className={looks.plain}>{words.gives({ gives })}</p>
            {notes.map((note) => (
              <p key={note} className={looks.small}>
                {note}
              </p>
            ))}
            <h4 className={looks.cardHeading}>{words.arguments}</h4>
            <dl className={looks.terms}>
              {parameters.map(({ name, help: about, needed }) => (
                <div key={name}>
                  <dt>{words.argument({ name, needed })}</dt>
                  <dd>{about}</dd>
                </div>
              ))}
            </dl>
            {examples.map((example) => (
              <FunctionExample key={example.formula} example={example} />
            ))}
            <TakeFormula id={id} formula={examples[0]?.formula ?? ''} actions={actions} />
          </div>
        ) : null}
      </details>
      <p className={looks.plain}>{help}</p>
    </article>
  );
}

function TakeFormula({
  id,
  formula,
  actions,
}: {
  id: string;
  formula: string;
  actions: ScreenActions;
}): ReactNode {
  const looks = useLooks();
  const [typed, setTyped] = useState(formula);
  const inExcel = actions.where === 'excel';
  const button = inExcel ? words.insert : words.copy;
  const take = (event: SyntheticEvent) => {
    event.preventDefault();
    actions.takeFormula(typed);
  };
  return (
    <form className={looks.form} onSubmit={take}>
      <Field label={words.formula} hint={words.formulaHint}>
        <Input value={typed} spellCheck={false} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={looks.buttons}>
        <Button type="submit" aria-label={`${button}: ${words.takeOf({ id })}`}>
          {button}
        </Button>
      </div>
      <p className={looks.small}>{inExcel ? words.insertHint : words.copyHint}</p>
    </form>
  );
}
