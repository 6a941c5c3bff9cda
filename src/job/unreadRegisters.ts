import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { registerKinds } from '../register/kinds';
import { isUnknown } from '../tables/readTable';
import { sourceOfArea } from '../workbook/grid';
import type { Job } from './job';

/** Sheets that are nearly a register, a log of visits or one of gifts, and could not be read. */
export function unreadRegisters({ inputs }: Pick<Job, 'inputs'>): Finding[] {
  const kinds = registerKinds.map(({ id }) => id);
  return inputs.tables.filter(isUnknown).flatMap((table) => {
    if (!table.nearest || !kinds.includes(table.nearest.kind)) return [];
    const source = sourceOfArea(table.grid, table.area);
    const message = say.job.unreadRegister({ because: table.findings[0]?.message ?? '' });
    return [{ rule: 'job.unread-register', strength: 'warning' as const, message, source }];
  });
}
