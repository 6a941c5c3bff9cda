import { say } from '../core/messages';
import type { Logframe } from './logframe';
import { toldApart } from './toldApart';

/** What each logframe is called on our sheets: its title, or the sheet where there is none. */
export function logframeNames(logframes: readonly Logframe[]): string[] {
  return toldApart(
    logframes.map(
      ({ title, source }) => title ?? say.logframe.sheet.untitled({ sheet: source.sheet ?? source.file }),
    ),
  );
}
