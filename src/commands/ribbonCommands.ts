import { say } from '../core/messages';
import { makeRequest, type RibbonRequest } from '../core/ribbonRequest';
import { checkFormulas } from './checkFormulas';
import { runCommand } from './command';
import { keepValues } from './keepValues';
import { showSource } from './showSource';
import type { CommandTools } from './tools';
import { writeChosen } from './writeChosen';

/** The commands by the names that manifest.xml gives them. */
const COMMANDS = {
  buildRegister: (tools: CommandTools) => writeChosen(tools, 'register'),
  checkLogframe: (tools: CommandTools) => writeChosen(tools, 'logframe'),
  showLimitPosition: (tools: CommandTools) => askPane(tools, 'limitPosition'),
  composeReport,
  checkFormulas,
  keepValues,
  openHelp,
  showSource,
} as const;

/** Every command of the ribbon, ready to be run; none ever fails. */
export function ribbonCommands(tools: CommandTools): ReadonlyMap<string, () => Promise<void>> {
  return new Map(Object.entries(COMMANDS).map(([name, command]) => [name, () => runCommand(tools, command)]));
}

async function askPane(tools: CommandTools, request: RibbonRequest): Promise<void> {
  makeRequest(request);
  await tools.showPane();
}

/** The sheets of the whole job are written at once; the pane is told that the paper was asked for. */
async function composeReport(tools: CommandTools): Promise<void> {
  await writeChosen(tools, 'report', [say.commands.paper]);
  await askPane(tools, 'committeeReport');
}

async function openHelp(tools: CommandTools): Promise<void> {
  if (!tools.openPage('help/functions.html')) await tools.showPane();
}
