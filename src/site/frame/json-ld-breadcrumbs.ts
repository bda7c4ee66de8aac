import type { JsonLd } from './json-ld.ts';
import { absoluteHref } from '../links/paths.ts';
import type { PageView } from './page-view.ts';

/** The way to a page, which itself is its last step; undefined where no page stands above it. */
export function breadcrumbs({ trail, title }: PageView): JsonLd | undefined {
  if (trail.length === 0) return undefined;
  const above = trail.map(({ text, href }) => ({ name: text, item: absoluteHref(href) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { name: title }].map((step, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      ...step,
    })),
  };
}
