import { visible } from '../../dataset/characters.ts';
import type { Words } from '../../dataset/problem.ts';
import { changeKinds, type Change } from './change.ts';
import { kindWords, thingWords } from './change-words.ts';
import { touchedBy } from './touched-by.ts';

type Language = keyof Words;

const nothing: Words = { en: 'The data says the same.', vi: 'Dữ liệu không có gì khác.' };
const more = {
  en: (count: number) => `… and ${count} more`,
  vi: (count: number) => `… và ${count} mục nữa`,
};
const headings = {
  pages: { en: 'Pages that change', vi: 'Trang thay đổi' },
  charts: { en: 'Charts that change', vi: 'Biểu đồ thay đổi' },
};

/** Changes for a person at a terminal. */
export function changesAsText(changes: readonly Change[], language: Language): string {
  if (changes.length === 0) return nothing[language];
  const { pages, charts } = touchedBy(changes);
  return [
    ...sections(changes).map(([kind, members]) =>
      [
        `${kindWords[kind][language]} (${members.length})`,
        ...members.map((change) => `  ${onOneLine(lineOf(change, language))}`),
      ].join('\n'),
    ),
    `${headings.pages[language]}: ${pages.join(' ')}`,
    `${headings.charts[language]}: ${charts.map((name) => `${name}.*`).join(' ')}`,
  ].join('\n\n');
}

/** How many rows of one kind a comment on a pull request shows. */
const most = 40;

/** Changes as a comment on a pull request: what is written in the data can do nothing there. */
export function changesAsMarkdown(changes: readonly Change[], language: Language): string {
  if (changes.length === 0) return nothing[language];
  const { pages, charts } = touchedBy(changes);
  const list = (names: readonly string[]) =>
    names
      .slice(0, most)
      .map((name) => `\`${name}\``)
      .join(' ') + (names.length > most ? ` ${more[language](names.length - most)}` : '');
  return [
    ...sections(changes).map(([kind, members]) =>
      [
        `**${kindWords[kind][language]}** (${members.length})`,
        '',
        ...members.slice(0, most).map((change) => `- ${escaped(lineOf(change, language))}`),
        ...(members.length > most ? [`- ${more[language](members.length - most)}`] : []),
      ].join('\n'),
    ),
    `**${headings.pages[language]}** (${pages.length}): ${list(pages)}`,
    `**${headings.charts[language]}** (${charts.length}): ${list(charts)}`,
  ].join('\n\n');
}

/** Changes for a program. */
export function changesAsJson(changes: readonly Change[]): string {
  const counts = Object.fromEntries(sections(changes).map(([kind, all]) => [kind, all.length]));
  return JSON.stringify({ version: 2, counts, ...touchedBy(changes), changes }, null, 2);
}

function sections(changes: readonly Change[]) {
  return changeKinds.flatMap((kind) => {
    const members = changes.filter((change) => change.kind === kind);
    return members.length === 0 ? [] : [[kind, members] as const];
  });
}

/** “figure Dossiers filed online, Quang Tri: 72.63 percent → 73 percent (meetings/….yaml:12)”. */
function lineOf({ thing, name, before, after, origin }: Change, language: Language): string {
  const said = [before, after].flatMap((words) => (words ? [short(words[language])] : []));
  const where = origin === undefined ? '' : ` (${origin.file}:${origin.line})`;
  const what = `${thingWords[thing][language]} ${short(name[language])}`;
  return `${what}${said.length === 0 ? '' : `: ${said.join(' → ')}`}${where}`;
}

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function onOneLine(text: string): string {
  return visible(text).replaceAll(/\s*\n\s*/g, ' ');
}

/** So that no text of a file makes a link, a mention, markup or a line of its own. */
function escaped(text: string): string {
  return onOneLine(text)
    .replaceAll(/[&<>@#]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/[\\`*_{}[\]()|~!]/g, String.raw`\$&`)
    .replaceAll('://', ':&#47;&#47;')
    .replaceAll('www.', 'www&#46;');
}
