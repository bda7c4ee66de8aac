import { frozenLocales } from '../links/frozen-locales.ts';
import { localePath, paths } from '../links/paths.ts';

/** Numbers and citations: one file for all languages. A command asks, which has read no dataset. */
export const sharedTypes = ['csv', 'json', 'bib', 'ris', 'csl.json'] as const;

/** What stays of a chart as a release showed it. */
export interface FrozenFile {
  readonly kind: 'page' | 'file' | 'picture';
  readonly path: string;
}

/** Every address under which a chart of a release answers. */
export function frozenFiles(release: string, chart: string): readonly FrozenFile[] {
  const file = (type: string) => paths.frozenChartFile(release, chart, type);
  const each = (kind: FrozenFile['kind'], path: string) =>
    frozenLocales.map((locale) => ({ kind, path: localePath(path, locale) }));
  return [
    ...each('page', paths.frozenEmbed(release, chart)),
    ...each('file', paths.frozenOembed(release, chart)),
    ...each('file', file('xlsx')),
    ...sharedTypes.map((type) => ({ kind: 'file' as const, path: file(type) })),
    ...each('picture', file('svg')),
  ];
}
