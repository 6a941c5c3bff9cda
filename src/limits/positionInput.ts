import type { Figure } from '../core/figure';
import type { FinancialYear } from '../core/financialYear';
import type { Coverage } from '../spending/coverage';
import type { UnreadPosting } from '../spending/spendLines';
import type { Authorisation } from './authorisation';
import type { Body } from './body';
import type { ChosenPopulation } from './chosenPopulation';
import type { Choices } from './choices';
import type { JudgedLine } from './judgement';
import type { PartnershipOf } from './byPartnership';
import type { Route } from './position';
import type { RecordedAmounts } from './recordedAmounts';
import type { StatedYear } from './statedFigures';
import type { UnreadLedger } from './unreadLedgers';

/** Everything that a position rests on. */
export interface PositionInput {
  readonly lines: readonly JudgedLine[];
  readonly coverage: ReadonlyMap<FinancialYear, Coverage>;
  readonly budgets: ReadonlyMap<FinancialYear, StatedYear>;
  /** Orders not yet paid, by year and route. */
  readonly commitments: readonly {
    readonly year: FinancialYear;
    readonly route: Route;
    readonly amount: Figure;
  }[];
  readonly unread: readonly UnreadPosting[];
  readonly unreadLedgers: readonly UnreadLedger[];
  readonly body: Body | null;
  /** True where the ledgers are of more than one council. */
  readonly severalCouncils: boolean;
  readonly choices: Choices;
  /** Amounts among the choices: actuals, and what is still expected. */
  readonly recorded: RecordedAmounts;
  readonly partnershipOf: PartnershipOf;
  readonly authorisation: Authorisation;
  readonly population: ChosenPopulation;
}
