import '../core/withoutEval';
import { ribbonCommands } from './ribbonCommands';
import { officeTools } from './wiring';

// Office.js may have been kept away; the pane then says so.
if (typeof Office !== 'undefined') {
  for (const [name, run] of ribbonCommands(officeTools)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}
