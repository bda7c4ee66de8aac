import type { Page, Tag } from './page.ts';

/** An address that a page names, as it is written. */
export interface Link {
  /** The element it stands on. */
  readonly tag: string;
  readonly attribute: string;
  readonly url: string;
  /** The `rel` of a `<link>`, lower case; empty for everything else. */
  readonly rel: string;
  /** Whether the page says that the target speaks another language. */
  readonly hasHreflang: boolean;
  readonly line: number;
}

const urlAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href', 'imagesrcset'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

const metaWithUrl = new Set(['og:url', 'og:image', 'twitter:image', 'og:image:secure_url']);

/** Every address on a page: links, pictures, scripts, styles, canonical, alternates, previews. */
export function linksOf(page: Page): readonly Link[] {
  return page.tags.flatMap(linksOfTag);
}

function linksOfTag(tag: Tag): readonly Link[] {
  const named = urlAttributes[tag.name] ?? [];
  const attributes = tag.name === 'meta' && isUrlMeta(tag) ? ['content'] : named;
  return attributes.flatMap((attribute) => {
    const value = tag.attributes.get(attribute);
    if (value === undefined) return [];
    return urlsIn(attribute, value).map((url) => ({
      tag: tag.name,
      attribute,
      url,
      rel: tag.name === 'link' ? (tag.attributes.get('rel') ?? '').toLowerCase() : '',
      hasHreflang: tag.attributes.has('hreflang'),
      line: tag.line,
    }));
  });
}

function isUrlMeta({ attributes }: Tag): boolean {
  return metaWithUrl.has(attributes.get('property') ?? attributes.get('name') ?? '');
}

function urlsIn(attribute: string, value: string): readonly string[] {
  if (!attribute.endsWith('srcset')) return [value.trim()];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
