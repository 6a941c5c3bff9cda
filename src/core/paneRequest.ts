/**
 * What the pane asks of the commands of the ribbon. Both live in one runtime and know nothing of each other; what comes of it is
 * told as news.
 */
export type PaneRequest = 'checkFormulas' | 'keepValues';

const listeners = new Set<(request: PaneRequest) => void>();

export function askCommands(request: PaneRequest): void {
  for (const listener of listeners) listener(request);
}

/** @returns a function that stops listening */
export function onPaneRequest(listener: (request: PaneRequest) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
