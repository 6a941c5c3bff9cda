/** What a public copy says in place of exempt matter, and what the exempt appendix says of itself. */
export const exemptCopyMessages = {
  inText: '[exempt]',
  heading: 'Exempt information',
  partHeading: (p: { label: string }) => `${p.label}: exempt information`,
  withheld: (p: { paragraph: string }) =>
    `Not for publication. This is exempt information under ${p.paragraph}. It is in the exempt appendix.`,
  title: (p: { title: string }) => `Exempt appendix: ${p.title}`,
  notice: (p: { paragraphs: string }) =>
    `NOT FOR PUBLICATION. This appendix holds exempt information under ${p.paragraphs}.`,
  ofSection: (p: { number: string; heading: string }) => `From section ${p.number}, ${p.heading}`,
  paragraph: (p: { number: string }) => `Paragraph ${p.number}.`,
  groundLead: 'Ground.',
  ground: (p: { paragraph: string; reason: string }) => `${p.paragraph}. ${p.reason}`,
} as const;
