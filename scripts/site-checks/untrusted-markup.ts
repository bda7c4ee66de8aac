import type { Finding } from './finding.ts';
import { attributesThat, type Page } from './page.ts';

/** Text of the dataset is untrusted: none of it may act as markup or as a script. */
export function checkUntrustedMarkup({ path, tags, texts }: Page): readonly Finding[] {
  const fromTags = attributesThat(
    tags,
    (name, value) => isHandler(name) || (addresses.has(name) && scriptUrl.test(value)),
  ).map(({ tag, name, value, line }) => {
    const written = isHandler(name) ? name : `${name}="${value}"`;
    return { page: path, line, reason: `<${tag} ${written}> runs a script.` };
  });
  const fromData = texts
    .filter(({ parent, text }) => parent === 'script' && text.trimStart().startsWith('{'))
    .filter(({ text }) => !isJson(text))
    .map(({ line }) => ({ page: path, line, reason: 'A <script> with data holds no valid JSON.' }));
  return [...fromTags, ...fromData];
}

const addresses = new Set(['href', 'src', 'action', 'formaction', 'data']);
const scriptUrl = /^\s*(?:javascript|vbscript|data:text\/html)/i;

function isHandler(attribute: string): boolean {
  return attribute.startsWith('on') && /^on[a-z]+$/.test(attribute);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
