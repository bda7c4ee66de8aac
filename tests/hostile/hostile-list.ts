import { addresses, payloads, refusedAddresses, refusedTexts } from './payloads.ts';

/** What the check refuses and what pages escape, as docs/hostile-data.md has it. */
export function hostileList(): string {
  return [
    '# Hostile data',
    'What strangers may write into `data/`, and what becomes of it. This list is made by a test: `npx vitest run --project unit tests/hostile -u` writes it anew from `tests/hostile/payloads.ts`.',
    '## What the check refuses in a text',
    'Each inside a name; `tests/hostile/refused.test.ts` tries them one by one.',
    table(
      ['text', 'rule'],
      refusedTexts.map(([text, code]) => [shown(text), `[${code}](rules.md#${code})`]),
    ),
    '## What it refuses as an address',
    'A source is a page of the web: `schema-form` lets `http:` and `https:` in, without double quotes, angle brackets and spaces.',
    list(refusedAddresses),
    '## What it lets in, since it can be shown',
    'Written into every text in which the check lets it stand. Pages, pictures, feeds, calendars, JSON and workbooks escape it; a cell of a CSV file that would be a formula begins with an apostrophe. `tests/browser/hostile.test.ts` builds that site, parses every file of it, and opens its pages with the policy on and off: nothing runs, nobody else is asked, layouts hold.',
    list(payloads),
    '## Addresses that it lets in',
    list(addresses),
    '',
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${shown(text)}`).join('\n');
}

/** As code, what cannot be seen by its number, a letter that is repeated by how often. */
function shown(text: string): string {
  const visible = text
    .replaceAll(/(.)\1{30,}/gsu, (all, letter: string) => `${letter}…(${[...all].length} times)`)
    .replaceAll(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/gu, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return `\\u${code.toString(16).padStart(4, '0')}`;
    });
  return `\`${visible}\``;
}
