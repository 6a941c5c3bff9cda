import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';

/** Matter that is kept back without the paragraph, the reason or the person that stand behind it. */
export const exemptGrounded: ReportCheck = {
  id: 'report.exemptGrounds',
  strength: 'warning',
  because: 'the public has a right to what nobody gave a ground to keep back',
  find: ({ input }) =>
    input.housekeeping.matters
      .filter(
        ({ exempt, paragraph, reason, by }) => exempt && (paragraph === '' || reason === '' || by === null),
      )
      .map(({ matter, paragraph, reason, by, source }) => ({
        message: say.exempt.withoutGrounds({
          matter,
          paragraph: paragraph !== '',
          reason: reason !== '',
          person: by !== null,
        }),
        source,
      })),
};
