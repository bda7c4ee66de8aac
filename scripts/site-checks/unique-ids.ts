import type { Finding } from './finding.ts';
import { attributesThat, type Page } from './page.ts';

/** An id stands once on a page, and every reference to one finds it. */
export function checkUniqueIds({ path, tags }: Page): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { attributes, line } of tags) {
    const id = attributes.get('id');
    if (id === undefined) continue;
    if (seen.has(id)) findings.push({ page: path, line, reason: `The id ${id} stands twice.` });
    if (id === '' || /\s/.test(id)) {
      findings.push({ page: path, line, reason: `"${id}" is no id: it is empty or has a space.` });
    }
    seen.add(id);
  }
  return [...findings, ...danglingReferences({ path, tags }, seen)];
}

const referring = ['for', 'headers', 'list', 'popovertarget', 'commandfor'];
const referringAria = ['labelledby', 'describedby', 'controls', 'owns', 'details', 'flowto'];
const references = new Set([...referring, ...referringAria.map((name) => `aria-${name}`)]);

function danglingReferences(
  { path, tags }: Pick<Page, 'path' | 'tags'>,
  ids: ReadonlySet<string>,
): readonly Finding[] {
  return attributesThat(tags, (name) => references.has(name)).flatMap(
    ({ tag, name, value, line }) =>
      value
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.has(id))
        .map((id) => ({
          page: path,
          line,
          reason: `<${tag} ${name}="${id}"> names an id that is not on the page.`,
        })),
  );
}
