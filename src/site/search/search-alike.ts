import type { Reader } from '../../locales/reader.ts';

type Alike = Reader['words']['search']['alike'][number];

/** A title as those write it who call its things by other words: “Money for science”. */
export function titlesAlike(title: string, { words }: Reader): readonly string[] {
  const alike: readonly Alike[] = words.search.alike;
  const written = alike.reduce<readonly string[]>(
    (titles, one) => titles.flatMap((text) => [text, ...writtenOtherwise(text, one)]),
    [title],
  );
  return written.slice(1);
}

/** With the first of its words that the title says in each of the other ways. */
function writtenOtherwise(title: string, { said, typed }: Alike): readonly string[] {
  const found = said.map(wholeWords).find((words) => words.test(title));
  if (found === undefined) return [];
  return typed.map((other) => title.replace(found, other)).filter((other) => other !== title);
}

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${text}(?![\\p{L}\\p{M}])`, 'iu');
}
