import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';

/** Marks of exempt matter that fit nothing, stand on words that have changed, or lack their grounds. */
export const exemptKept: ReportCheck = {
  id: 'report.exemptMark',
  strength: 'error',
  because: 'what was meant to be kept back could otherwise be published',
  find: ({ marked }) => [
    ...marked.unfound.map(({ matter, source }) => ({ message: say.exempt.unfound({ matter }), source })),
    ...[...marked.marked]
      .filter(([, mark]) => marked.moved.includes(mark))
      .map(([{ where }, { matter, source }]) => ({
        message: say.exempt.moved({ where, matter }),
        source,
      })),
  ],
};
