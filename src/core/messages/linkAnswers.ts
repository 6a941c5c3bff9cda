/** Words of the sheets that count links and that list those to be inherited, and of the same in the command line. */
export const linkAnswerMessages = {
  summary: {
    name: 'Register summary',
    title: 'How many links there are',
    notes: [
      'Counted on the sheet Register, so a change there changes the numbers. Each link counts once under country, kind, status and decade, and once for each of its themes.',
      'The decade is that in which a link began.',
    ],
    by: { country: 'Country', kind: 'Kind', status: 'Status', theme: 'Theme', decade: 'Decade' },
    chartTitle: 'Links by status',
    all: 'All links',
    total: 'Total',
    column: { by: 'By', group: 'Group', links: 'Links' },
    line: (p: { by: string; groups: readonly { called: string; links: number }[] }) =>
      `By ${p.by.toLowerCase()}: ${p.groups.map(({ called, links }) => `${called} ${links}`).join('; ')}.`,
  },

  councils: {
    name: 'Links by council',
    title: 'How many links each council has, and how they stand',
    notes: [
      'Counted on the sheet Register, so a change there changes the numbers. A link that councils share counts once for each of them.',
    ],
    column: { council: 'Council', code: 'Code', links: 'Links' },
  },

  inherited: {
    name: 'Inherited links',
    title: 'Links of councils that are no more, by the council that may take them on',
    notes: [
      'Whether a link is taken on is for the new council to decide. Enter what it decided, when and under which minute; it is kept.',
      'Where a successor is not checked, or there are several, say first which council it is.',
    ],
    notKnown: 'Not known',
    notChecked: 'Not checked: confirm it',
    taken: ['Taken on', 'Ended', 'Passed to an association', 'Not decided'],
    heading: (p: { links: number }) =>
      `${p.links === 1 ? '1 link is' : `${p.links} links are`} held by a council that is no more:`,
    line: (p: { partner: string; council: string; ended: string; successors: readonly string[] }) =>
      `${p.partner}: ${p.council} (${p.ended}), to ${p.successors.length === 0 ? 'a council that is not known' : p.successors.join(' or ')}`,
    column: {
      successor: 'Council that may take it on',
      former: 'Council that held it',
      ended: 'Until',
      partner: 'Partner',
      kind: 'Kind',
      status: 'Status',
      restsOn: 'Successor according to',
      taken: 'Decision',
      on: 'Decided on',
      minute: 'Minute',
      source: 'Source',
    },
  },
} as const;
