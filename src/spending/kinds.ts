export { budgetKind, type BudgetRecord } from './budgetKind';
export { ledgerKind, type LedgerRecord } from './ledgerKind';
export { ordersKind } from './ordersKind';
export { ratesKind } from './ratesKind';
