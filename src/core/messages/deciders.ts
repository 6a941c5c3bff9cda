/** Who decided, where a name is not to be printed. */
export const deciderMessages = {
  namedAt: (p: { where: string }) => `a person who is named at ${p.where}`,
  namedBesideLine: 'a person who is named on the sheet Limit working',
} as const;
