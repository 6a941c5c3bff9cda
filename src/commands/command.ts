import { tellNews } from '../core/commandNews';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { CommandTools } from './tools';

/** Runs a command to its end, whatever happens: a failure is told in the pane, which opens for it. */
export async function runCommand(
  tools: CommandTools,
  command: (tools: CommandTools) => Promise<void>,
): Promise<void> {
  try {
    await command(tools);
  } catch (error) {
    refuse(error);
    await tools.showPane();
  }
}

export function refuse(error: unknown): void {
  const sentence = error instanceof Refusal ? error.message : say.commands.fault;
  tellNews({ state: 'refused', sentence, details: [] });
}
