/** Sentences about what was recognised in a sheet. */
export const tableMessages = {
  blankRow: 'blank row',
} as const;
