import { say } from '../../core/messages';
import type { ReportCheck } from './reportCheck';

/** Background papers that were confirmed although they disclose exempt matter or hold personal data. */
export const papersMayBeListed: ReportCheck = {
  id: 'report.backgroundPaper',
  strength: 'error',
  because: 'a listed paper is open to inspection by anybody',
  find: ({ papers }) =>
    papers.flatMap(({ document, barred, decision }) =>
      barred === null || decision?.listed !== true
        ? []
        : [{ message: say.exempt.barredPaper({ document, because: barred }), source: decision.source }],
    ),
};
