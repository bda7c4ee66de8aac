import type { Finding } from './finding.ts';
import type { Page, Tag } from './page.ts';

/** What a preview of a link cannot do without. */
const demanded = [
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
];

/**
 * Every page says how it is to be shown where it is linked; that the picture exists, links check.
 * Frames of past charts, which ask not to be indexed, say nothing at all: their hosts are shared.
 */
export function checkPagePreview({ path, tags }: Page): readonly Finding[] {
  const canonical = hrefOf(tags, 'canonical');
  // The page for wrong addresses has none of its own.
  const isNowhere = !canonical && contentsOf(tags, 'robots').includes('noindex');
  const contents = new Map(demanded.map((name) => [name, contentsOf(tags, name)]));
  const saysNothing = demanded.every((name) => !contents.get(name)?.[0]);
  if (saysNothing && contentsOf(tags, 'robots').includes('noindex')) return [];
  const missing = demanded.filter((name) => !contents.get(name)?.[0]);
  const twice = demanded.filter((name) => (contents.get(name)?.length ?? 0) > 1);
  const [url = ''] = contents.get('og:url') ?? [];
  const [image = ''] = contents.get('og:image') ?? [];
  return [
    ...(canonical || isNowhere ? [] : ['The page has no <link rel="canonical">.']),
    ...(hrefOf(tags, 'manifest') ? [] : ['The page has no <link rel="manifest">.']),
    ...missing.map((name) => `The page has no ${name}.`),
    ...twice.map((name) => `The page has ${name} more than once.`),
    ...(url && url !== canonical && !isNowhere
      ? [`og:url is ${url}, but the canonical address is another.`]
      : []),
    ...(image && !/^https?:\/\/.+\.png$/.test(image)
      ? [`og:image is ${image}, which is no PNG with its host.`]
      : []),
  ].map((reason) => ({ page: path, reason }));
}

function hrefOf(tags: readonly Tag[], rel: string): string | undefined {
  return tags
    .find(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel)
    ?.attributes.get('href');
}

function contentsOf(tags: readonly Tag[], name: string): readonly string[] {
  return tags
    .filter((tag) => tag.name === 'meta')
    .filter(({ attributes }) => (attributes.get('property') ?? attributes.get('name')) === name)
    .map(({ attributes }) => attributes.get('content')?.trim() ?? '');
}
