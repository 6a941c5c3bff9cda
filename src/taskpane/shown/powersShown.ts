import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import type { Job } from '../../job/job';
import { recordSheets } from '../../job/recordSheets';
import { powersOf, powersOffered } from '../../limits/powers';
import { POWERS_SHEET, RECORDED_POWERS_TABLE } from '../../limits/powersSheet';
import { SPEND_KINDS, spendKindOf, type SpendKind } from '../../limits/spendKind';
import type { SheetModel } from '../../workbook/sheetModel';
import { sumOfLines } from './linesShown';
import type { PowerText } from './opened';
import { fieldsOf, type RecordFormText } from './recordForm';

const words = say.screens.powers;
const asked = say.screens.record;

/** For each kind of spend that there are lines of: the powers that may be looked at, and the form that records the council's. */
export function powersShown(job: Job): PowerText[] {
  const { body, lines, recordedPowers } = job.limits;
  return recordSheets(job, new Set([POWERS_SHEET])).flatMap((sheet) =>
    SPEND_KINDS.flatMap((kind) => {
      const own = lines.filter((line) => spendKindOf(line) === kind);
      const recorded = recordedPowers.find((one) => one.kind === kind);
      if (own.length === 0 && !recorded) return [];
      const offered = powersOffered(kind, body);
      return [
        {
          kind: say.powers.kinds[kind],
          lines: words.lines({ lines: own.length, amount: figureText(sumOfLines(own)) }),
          recorded: recorded
            ? words.recorded({ power: recorded.power, where: sourceText(recorded.source) })
            : say.screens.limits.noPower,
          offered: offered.map(({ name, note, uncertain }) => ({ name, note, uncertain })),
          form: powerForm(job, sheet, kind),
        },
      ];
    }),
  );
}

function powerForm(job: Job, sheet: SheetModel, kind: SpendKind): RecordFormText {
  const name = say.powers.kinds[kind];
  const cell = { table: RECORDED_POWERS_TABLE, key: name };
  const headers = say.powers.headers;
  const choices = powersOf(job.limits.body).map((power) => power.name);
  return {
    id: `power ${kind}`,
    about: name,
    sheet: sheet.name,
    groups: null,
    fields: fieldsOf(job.inputs.generated, sheet, [
      { ...cell, column: 'power', label: words.power, options: choices, needed: true },
      { ...cell, column: 'decidedBy', label: headers.decidedBy, needed: true },
      { ...cell, column: 'role', label: headers.role, hint: words.roleHint },
      { ...cell, column: 'date', label: headers.date, hint: asked.dayHint, holds: 'day' },
      { ...cell, column: 'reason', label: headers.reason },
    ]),
  };
}
