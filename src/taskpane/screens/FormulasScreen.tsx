import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import { fetchFunctionHelp, type FunctionHelp } from '../functionHelp';
import { functionsFound } from '../shown/functionsFound';
import { FormulaHealth } from './FormulaHealth';
import { FunctionCard } from './FunctionCard';
import { useLooks } from './looks';
import type { ScreenActions, StartProps } from './screen';

const words = say.formulasScreen;

/** Formulas: the functions to search, each with its help and a formula to take; the health of those in the workbook. */
export default function FormulasScreen({ actions, heading }: StartProps): ReactNode {
  const looks = useLooks();
  const help = useFunctionHelp();
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading}
      </h2>
      <p className={looks.plain}>{words.intro}</p>
      <FormulaHealth inExcel={actions.where === 'excel'} />
      {help === 'loading' ? <p className={looks.quiet}>{words.loading}</p> : null}
      {help === 'failed' ? <p role="alert">{words.notLoaded}</p> : null}
      {typeof help === 'string' ? null : <FunctionFinder all={help} actions={actions} />}
    </div>
  );
}

/** The help, fetched when the screen is first drawn. */
function useFunctionHelp(): readonly FunctionHelp[] | 'loading' | 'failed' {
  const [help, setHelp] = useState<readonly FunctionHelp[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isHere = true;
    fetchFunctionHelp().then(
      (all) => (isHere ? setHelp(all) : undefined),
      () => (isHere ? setHelp('failed') : undefined),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return help;
}

function FunctionFinder({
  all,
  actions,
}: {
  all: readonly FunctionHelp[];
  actions: ScreenActions;
}): ReactNode {
  const looks = useLooks();
  const [typed, setTyped] = useState('');
  const found = functionsFound(all, typed);
  return (
    <>
      <form
        role="search"
        className={looks.form}
        aria-label={words.find}
        onSubmit={(event) => event.preventDefault()}
      >
        <Field label={words.search} hint={words.searchHint}>
          <Input type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      </form>
      <p role="status" className={looks.strong}>
        {words.found({ shown: found.length, of: all.length })} {actions.made}
      </p>
      {found.length === 0 ? <p className={looks.plain}>{words.nothingFound}</p> : null}
      {found.map((one) => (
        <FunctionCard key={one.id} help={one} actions={actions} />
      ))}
    </>
  );
}
