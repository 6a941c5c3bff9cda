import ExcelJS from 'exceljs';

/**
 * A council's workbook of two years, with the basis of the test chosen. Every sum is an EXAMPLE: £9,000.00 in 2024/25,
 * £6,150.00 in 2025/26.
 *
 * @param undecided nothing is chosen, and which column holds the amount is a question.
 */
export async function smallWorkbook({ undecided = false } = {}): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const ledger = workbook.addWorksheet('Ledger');
  ledger.addRow(['Derbyshire County Council, payments (EXAMPLE)']);
  ledger.addRow([]);
  const amounts = undecided ? ['Value of what was bought', 'Figure B'] : ['Net amount'];
  ledger.addRow(['Date', 'Supplier', 'Description', 'Cost centre', ...amounts]);
  for (const [year, sum] of [
    [2024, 750],
    [2025, 512.5],
  ] as const) {
    for (let month = 0; month < 12; month += 1) {
      ledger.addRow([
        new Date(Date.UTC(year, 3 + month, 15)),
        'Example Hall Ltd',
        'Hire of hall for twinning anniversary with Toyota City',
        'Town twinning',
        sum,
        ...(undecided ? [sum / 1.2] : []),
      ]);
    }
  }
  if (undecided) return Buffer.from(await workbook.xlsx.writeBuffer());
  const choices = workbook.addWorksheet('Choices');
  choices.addRow(['Choice', 'Value', 'Chosen by', 'Date']);
  choices.addRow([
    'Basis for the previous-year test',
    'Actual',
    'Director of Finance',
    new Date(Date.UTC(2025, 3, 2)),
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
