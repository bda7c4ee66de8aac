const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

/** What is folded away, and how much of it. */
export const folded = {
  goals: (count: number) => counted(count, 'more goal', 'more goals'),
  formerUnits: (count: number) =>
    `${counted(count, 'chart', 'charts')} of the former units, side by side`,
  meetings: (count: number) => counted(count, 'earlier meeting', 'earlier meetings'),
  silence: (count: number) => counted(count, 'indicator by name', 'indicators by name'),
  place: 'Population, area and neighbours',
  claims: (count: number) => `The table of ${counted(count, 'claim', 'claims')}`,
  documents: (count: number) => counted(count, 'document', 'documents'),
  measured: (count: number) => `${counted(count, 'goal', 'goals')} with figures`,
  unmeasured: (count: number) => `${counted(count, 'goal', 'goals')} without a figure here`,
  amendments: (count: number) => `${counted(count, 'change', 'changes')} with the reason`,
  addressees: (count: number) => counted(count, 'addressee', 'addressees'),
  allMeetings: (count: number) => counted(count, 'meeting', 'meetings'),
  unitsBefore: (count: number) => `What became of ${counted(count, 'unit', 'units')}`,
  byDate: 'All by date',
  newest: (shown: string, all: string) => `The newest ${shown} of ${all}; all stand by date.`,
};
