/**
 * What the ribbon asks of the pane. Both live in one runtime and know nothing of each other; a request made before anybody
 * listens waits for the first listener.
 */
export type RibbonRequest = 'limitPosition' | 'committeeReport';

const listeners = new Set<(request: RibbonRequest) => void>();
let waiting: RibbonRequest | null = null;

export function makeRequest(request: RibbonRequest): void {
  if (listeners.size === 0) waiting = request;
  for (const listener of listeners) listener(request);
}

/** @returns a function that stops listening */
export function onRequest(listener: (request: RibbonRequest) => void): () => void {
  listeners.add(listener);
  if (waiting !== null) {
    const request = waiting;
    waiting = null;
    listener(request);
  }
  return () => listeners.delete(listener);
}
