import type { Finding } from './finding.ts';
import type { Page, Tag } from './page.ts';

/** Every page says what it is: language, title, description, one heading of the first level. */
export function checkPageHead({ path, tags, texts }: Page): readonly Finding[] {
  const reasons: string[] = [];
  const titles = texts.filter(({ parent }) => parent === 'title');
  if (!attributeOf(tags, isTag('html'), 'lang')) reasons.push('<html> has no lang.');
  // An SVG may have titles of its own; the page's is the first.
  if (!titles[0]?.text.trim() || !hasHeadTitle(tags)) reasons.push('The page has no <title>.');
  if (!attributeOf(tags, isMeta('description'), 'content')) {
    reasons.push('The page has no <meta name="description">.');
  }
  if (!attributeOf(tags, isMeta('viewport'), 'content')) {
    reasons.push('The page has no <meta name="viewport">, so phones draw it small.');
  }
  const headings = tags.filter(isTag('h1')).length;
  if (headings !== 1) reasons.push(`The page has ${headings} <h1> instead of one.`);
  return reasons.map((reason) => ({ page: path, reason }));
}

function isTag(name: string): (tag: Tag) => boolean {
  return (tag) => tag.name === name;
}

function isMeta(name: string): (tag: Tag) => boolean {
  return (tag) => tag.name === 'meta' && tag.attributes.get('name') === name;
}

function attributeOf(tags: readonly Tag[], is: (tag: Tag) => boolean, attribute: string) {
  return tags.find(is)?.attributes.get(attribute)?.trim();
}

function hasHeadTitle(tags: readonly Tag[]): boolean {
  const body = tags.findIndex(isTag('body'));
  return tags.slice(0, body).some(isTag('title'));
}
