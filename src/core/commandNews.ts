/** What a command of the ribbon is doing, or what became of it, for the pane to show. */
export type CommandNews =
  | { readonly state: 'working'; readonly sentence: string; readonly share: number | null }
  | { readonly state: 'done' | 'refused'; readonly sentence: string; readonly details: readonly string[] }
  | { readonly state: 'asks'; readonly sentence: string; readonly choices: readonly CommandChoice[] };

/** A button under a question. */
export interface CommandChoice {
  readonly label: string;
  readonly choose: () => void;
}

const listeners = new Set<(news: CommandNews) => void>();
let latest: CommandNews | null = null;

/** Replaces whatever was told before. */
export function tellNews(news: CommandNews): void {
  latest = news;
  for (const listener of listeners) listener(news);
}

/** Hears the latest news at once, then each that follows. @returns a function that stops listening */
export function onNews(listener: (news: CommandNews) => void): () => void {
  listeners.add(listener);
  if (latest !== null) listener(latest);
  return () => listeners.delete(listener);
}
