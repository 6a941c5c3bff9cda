/** The Excel name of a table: "Twinledger_limits_positions" for "limits.positions". */
export function excelTableName(id: string): string {
  return `Twinledger_${id.replaceAll('.', '_')}`;
}
