import type { Finding } from './finding.ts';
import { attributesThat, type Page } from './page.ts';

const leaks: readonly (readonly [RegExp, string])[] = [
  [/\$\{|\{\{|\}\}|\{[\w.]+(?:\([^)]*\))?\}/, 'a placeholder of a template'],
  [/\[object [A-Z]\w*\]/, 'an object written as text'],
  [/\bundefined\b/, 'undefined'],
  [/\bNaN\b/, 'NaN'],
  [/\bInfinity\b/, 'Infinity'],
  [/\bInvalid Date\b/, 'an invalid date'],
  [/&(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);/i, 'an entity that was escaped twice'],
];

/** Any of them: nearly every text has none, so that one look is enough. */
const anyLeak = new RegExp(leaks.map(([{ source }]) => `(?:${source})`).join('|'), 'i');

/** Attributes in which code is expected. */
const codeAttribute = /^(?:style|srcdoc|data-.*)$/;

/** No trace of the machinery in what readers see: text, and attributes that are read or followed. */
export function checkNoLeaks({ path, tags, texts }: Page): readonly Finding[] {
  const fromTexts = texts
    .filter(({ isCode }) => !isCode)
    .flatMap(({ text, line }) => found(text).map((what) => ({ what, where: text, line })));
  const fromAttributes = attributesThat(
    tags,
    (name, value) => anyLeak.test(value) && !codeAttribute.test(name),
  ).flatMap(({ name, value, line }) =>
    found(value).map((what) => ({ what, where: `${name}="${value}"`, line })),
  );
  return [...fromTexts, ...fromAttributes].map(({ what, where, line }) => ({
    page: path,
    line,
    reason: `“${shortened(where)}” has ${what}.`,
  }));
}

function found(text: string): readonly string[] {
  if (!anyLeak.test(text)) return [];
  return leaks.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
}

function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
