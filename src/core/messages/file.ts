/** Sentences about files and workbooks that cannot be opened or written. */
export const fileMessages = {
  missing: (p: { file: string }) => `${p.file} was not found. Check the name and the folder, then try again.`,
} as const;
