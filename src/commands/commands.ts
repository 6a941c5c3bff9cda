import '../core/withoutEval';
import { onPaneRequest } from '../core/paneRequest';
import { ribbonCommands } from './ribbonCommands';
import { officeTools } from './wiring';

// Office.js may have been kept away; the pane then says so.
if (typeof Office !== 'undefined') {
  const commands = ribbonCommands(officeTools);
  onPaneRequest((request) => void commands.get(request)?.());
  for (const [name, run] of commands) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}
