import { say } from '../../core/messages';
import { foiPackOf } from '../../job/foiJob';
import type { Job } from '../../job/job';
import { recordSheets } from '../../job/recordSheets';
import { FOI_NAMES_SHEET, FOI_NAMES_TABLE } from '../../register/foiSheets';
import { joinKey } from '../../workbook/rowKey';
import type { NamesText } from './opened';
import type { PlaceOf } from './placeIn';
import { rowForm } from './rowForm';

const words = say.screens.settings;
const { role, standing, proposed } = say.foi.sheet;

/** Names of adults on visits, each with the form that shows or withholds it. No young person's name is ever among them. */
export function namesShown(job: Job, place: PlaceOf): NamesText {
  const { names } = foiPackOf(job);
  const [sheet] = recordSheets(job, new Set([FOI_NAMES_SHEET]));
  const shown = names.filter((one) => one.standing === 'shown').length;
  return {
    sentence: words.namesCount({ names: names.length, shown }),
    names: names.flatMap((one) => {
      if (!sheet) return [];
      const key = joinKey([one.visit, one.name]);
      const about = words.nameOn(one);
      return [
        {
          key,
          about,
          standing: words.nameStanding({
            role: role[one.role],
            standing: standing[one.standing],
            proposed: proposed[one.proposed],
          }),
          place: place(one.source),
          form: rowForm({
            ...{ generated: job.inputs.generated, sheet, table: FOI_NAMES_TABLE, key, about },
            columns: { decision: { needed: true }, by: { needed: true } },
          }),
        },
      ];
    }),
  };
}
