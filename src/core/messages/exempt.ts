/** Sentences about matter that a person keeps from the public, and the prompts that ask whether to. */
export const exemptMessages = {
  paragraphLabel: (p: { number: string }) => `paragraph ${p.number}`,
} as const;
