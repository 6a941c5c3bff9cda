import * as z from 'zod/mini';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';

const rows = z.array(z.array(z.string()));

const functionSchema = z.object({
  id: z.string(),
  /** "FINANCIALYEAR(date)" */
  signature: z.string(),
  help: z.string(),
  /** Ends the sentence "Gives …". */
  gives: z.string(),
  notes: z.array(z.string()),
  parameters: z.array(
    z.object({ name: z.string(), help: z.string(), needed: z.enum(['yes', 'mayBeBlank', 'no']) }),
  ),
  examples: z.array(
    z.object({
      formula: z.string(),
      /** The cells that the formula names. */
      ranges: z.array(z.object({ name: z.string(), rows })),
      /** What one cell shows, or the rows that spill. */
      result: z.union([z.string(), rows]),
    }),
  ),
});

/** The help on a function, as `npm run functions` makes it from the definitions. */
export type FunctionHelp = z.infer<typeof functionSchema>;

/** @throws Refusal where the help cannot be fetched. */
export async function fetchFunctionHelp(): Promise<readonly FunctionHelp[]> {
  const answer = await fetch('help/functionHelp.json').catch(() => null);
  if (!answer?.ok) throw new Refusal(say.formulasScreen.notLoaded);
  return z.array(functionSchema).parse(await answer.json());
}
