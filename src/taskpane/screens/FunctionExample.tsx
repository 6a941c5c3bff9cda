import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { FunctionHelp } from '../functionHelp';
import { useLooks } from './looks';
import { ScrollingTable } from './ScrollingTable';

const words = say.formulasScreen;

/** A formula over cells that are shown, and what it gives. */
export function FunctionExample({
  example: { formula, ranges, result },
}: {
  example: FunctionHelp['examples'][number];
}): ReactNode {
  const looks = useLooks();
  return (
    <div className={looks.section}>
      <h4 className={looks.cardHeading}>{words.example}</h4>
      {ranges.map(({ name, rows }) => (
        <ScrollingTable key={name} label={words.cells({ name })} rows={rows} />
      ))}
      <p className={looks.plain}>
        <code>{formula}</code> {typeof result === 'string' ? words.result({ result }) : words.resultTable}
      </p>
      {typeof result === 'string' ? null : <ScrollingTable label={formula} rows={result} />}
    </div>
  );
}
