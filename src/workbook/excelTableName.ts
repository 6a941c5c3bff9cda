/**
 * The Excel name of a table: "Twinledger_limits_positions" for "limits.positions", "Twinledger_limit_working_orphans" for
 * "limit-working.orphans". Excel takes no table of another name.
 */
export function excelTableName(id: string): string {
  return `Twinledger_${id.replaceAll(/[^A-Za-z0-9_]/g, '_')}`;
}
