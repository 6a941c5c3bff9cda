import type { Terminal } from './terminal';

/** Says what is being done: one line that rewrites itself where a person watches, one line each otherwise. */
export function tell(terminal: Terminal, doing: string): void {
  terminal.err(terminal.interactive ? `\r\u001b[2K${doing}` : `${doing}\n`);
}

/** Clears the line that rewrites itself. */
export function doneTelling(terminal: Terminal): void {
  if (terminal.interactive) terminal.err('\r\u001b[2K');
}
