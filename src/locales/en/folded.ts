const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

/** What is folded away, and how much of it. */
export const folded = {
  charts: (count: number) => `${counted(count, 'chart', 'charts')} over time`,
  formerUnits: (count: number) =>
    `${counted(count, 'chart', 'charts')} of the former units, side by side`,
  meetings: (count: number) => counted(count, 'earlier meeting', 'earlier meetings'),
  silence: (count: number) => counted(count, 'indicator by name', 'indicators by name'),
  place: 'Population, area and neighbours',
  claims: (count: number) => `The table of ${counted(count, 'claim', 'claims')}`,
  documents: (count: number) => counted(count, 'document', 'documents'),
  targets: (count: number) => counted(count, 'target', 'targets'),
};
