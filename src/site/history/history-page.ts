import type { Reader } from '../../locales/reader.ts';
import type { Amendment } from '../../model/amendments.ts';
import type { Texts } from '../../model/texts.ts';
import { localized, pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { changesOnPage, inParts } from '../views/amendments/amendment-parts.ts';
import { amendmentGroups, amendmentsAbout } from '../views/amendments/amendment-view.ts';
import { changesBeside } from '../views/amendments/figure-history.ts';
import { pagerOf } from '../views/amendments/pager.ts';

/** An indicator or a province with more changes than stand on its own page. */
export interface Told {
  readonly kind: 'indicators' | 'provinces';
  readonly id: string;
  readonly name: Texts;
  /** Of its own page. */
  readonly path: string;
  readonly isAbout: (amendment: Amendment) => boolean;
}

const told: readonly Told[] = [
  ...[...model.indicators.values()].map(({ id, name }) => ({
    kind: 'indicators' as const,
    id,
    name,
    path: paths.indicator(id),
    isAbout: ({ indicators }: Amendment) => indicators.includes(id),
  })),
  ...model.provinces.map(({ id, name }) => ({
    kind: 'provinces' as const,
    id,
    name,
    path: paths.province(id),
    isAbout: ({ places }: Amendment) => places.includes(id),
  })),
];

interface Part {
  readonly of: Told;
  readonly part: number;
}

const parts: readonly Part[] = told.flatMap((of) => {
  const count = amendmentsAbout(of.isAbout).length;
  if (count <= changesBeside) return [];
  return Array.from({ length: Math.ceil(count / changesOnPage) }, (_, i) => ({ of, part: i + 1 }));
});

export const historyPaths = () =>
  localized(
    parts.map(({ of, part }) => ({
      params: { kind: of.kind, id: of.id, part: part === 1 ? undefined : String(part) },
      props: { of, part },
    })),
  );

/** Their addresses, for lists of all pages. */
export const historyPagePaths = parts.map(({ of, part }) => paths.history(of.path, part));

/** Every change of the figures of an indicator or a province, newest first. */
export function historyView({ of, part }: Part, reader: Reader) {
  const { t, locale, plain, words } = reader;
  const name = plain(of.name);
  const title = words.releases.historyOf(name);
  const groups = inParts(amendmentGroups(of.isAbout, reader), changesOnPage);
  return {
    page: {
      title: part === 1 ? title : words.releases.part(title, part),
      description: words.releases.historyLead,
      path: paths.history(of.path, part),
      trail: [
        { text: t.nav[of.kind], href: pageHref(paths[of.kind], locale) },
        { text: name, href: pageHref(of.path, locale) },
      ],
    },
    lead: words.releases.historyLead,
    groups: groups[part - 1] ?? [],
    pager: pagerOf(
      groups.map((_, i) => pageHref(paths.history(of.path, i + 1), locale)),
      part,
      reader,
    ),
  };
}
