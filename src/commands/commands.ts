import { makeRequest } from '../core/ribbonRequest';

/** The "Limit position" button: shows the pane and has it read the workbook. Named in manifest.xml. */
async function showLimitPosition(event: Office.AddinCommands.Event): Promise<void> {
  try {
    makeRequest('limitPosition');
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

// Office.js may have been kept away; the pane then says so.
if (typeof Office !== 'undefined') {
  Office.actions.associate('showLimitPosition', (event: Office.AddinCommands.Event) => {
    void showLimitPosition(event);
  });
}
