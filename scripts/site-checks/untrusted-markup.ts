import type { Finding } from './finding.ts';
import type { Page } from './page.ts';

/** Text of the dataset is untrusted: none of it may act as markup or as a script. */
export function checkUntrustedMarkup({ path, tags, texts }: Page): readonly Finding[] {
  const fromTags = tags.flatMap(({ name, attributes, line }) => {
    const reasons = [...attributes].flatMap(([attribute, value]) => {
      if (/^on[a-z]+$/.test(attribute)) return [`<${name} ${attribute}> runs a script.`];
      if (/^\s*(?:javascript|vbscript|data:text\/html)/i.test(value) && isAddress(attribute)) {
        return [`<${name} ${attribute}="${value}"> runs a script.`];
      }
      return [];
    });
    return reasons.map((reason) => ({ page: path, line, reason }));
  });
  const fromData = texts
    .filter(({ parent, text }) => parent === 'script' && text.trimStart().startsWith('{'))
    .filter(({ text }) => !isJson(text))
    .map(({ line }) => ({ page: path, line, reason: 'A <script> with data holds no valid JSON.' }));
  return [...fromTags, ...fromData];
}

function isAddress(attribute: string): boolean {
  return ['href', 'src', 'action', 'formaction', 'data'].includes(attribute);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
