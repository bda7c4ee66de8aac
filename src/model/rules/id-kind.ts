/** What an id can name. */
export const idKinds = [
  'indicator',
  'place',
  'body',
  'unit',
  'group',
  'document',
  'programme',
  'region',
  'scope',
] as const;

export type IdKind = (typeof idKinds)[number];
