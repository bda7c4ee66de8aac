import { locales } from '../../src/locales/locales.ts';

const language = new RegExp(`^/(?:${locales.join('|')})(?=/)`);

/** Words of addresses below which no name of a thing stands. */
const ownWords = new Set(['in', 'fields', 'rules', 'ask', 'claims']);

/** What pages of a kind have in common in their addresses: `/vi/indicators/x/claims/` is `/indicators/…/claims/`. */
export function pageKind(path: string): string {
  return path
    .replace(language, '')
    .split('/')
    .map((part, i) => (i < 2 || part === '' || ownWords.has(part) ? part : '…'))
    .join('/');
}
