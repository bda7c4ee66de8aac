import type { FoundData } from './search-pagefind.ts';
import { foundByName } from './search-note.ts';
import { fill, partOf } from './search-parts.ts';

/** A result as an entry of the list: what it is, its title, one line, and why it was found. */
export function resultEntry(page: HTMLElement, data: FoundData, query: string): DocumentFragment {
  const { content } = partOf(page, 'result', HTMLTemplateElement);
  const entry = document.importNode(content, true);
  const { title = '', kind = '', line, about, titleLang, aboutLang } = data.meta;
  const link = partOf(entry, 'title', HTMLAnchorElement);
  link.href = data.raw_url;
  fill(link, title, titleLang);
  fill(partOf(entry, 'kind', HTMLElement), nameOfKind(page, kind));
  fill(partOf(entry, 'about', HTMLElement), about, aboutLang);
  fill(partOf(entry, 'line', HTMLElement), line);
  fill(partOf(entry, 'note', HTMLElement), noteOf(page, data, query));
  return entry;
}

function nameOfKind(page: HTMLElement, kind: string): string | undefined {
  return page.querySelector<HTMLElement>(`[data-kind="${CSS.escape(kind)}"]`)?.dataset['one'];
}

function noteOf(page: HTMLElement, { meta }: FoundData, query: string): string | undefined {
  const { title = '', names = '', units = '' } = meta;
  const name = foundByName(names.split('\n'), title, query);
  if (name !== undefined) return `${page.dataset['also'] ?? ''} ${name}`;
  const unit = foundByName(units.split('\n'), title, query);
  return unit === undefined ? undefined : `${page.dataset['tookOver'] ?? ''} ${unit}`;
}
