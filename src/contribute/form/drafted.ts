import { modelineOf } from '../../dataset/file-rules/modeline.ts';
import { pointer } from '../../dataset/sheet.ts';
import { slug } from '../../dataset/spelling/nearest.ts';
import {
  asEntry,
  bare,
  indented,
  line,
  lineOf,
  number,
  quoted,
  texts,
  typed,
  type Answers,
  type DraftLine,
  type Part,
} from './draft-lines.ts';

/** A report as a form holds it. */
export interface Draft {
  readonly kind: 'meeting' | 'publication';
  readonly fields: Answers;
  /** Parts that may stand several times: sources, observations, directives. */
  readonly parts: Readonly<Record<string, readonly Answers[] | undefined>>;
}

/** The file that a draft becomes. */
export interface Drafted {
  /** Inside the data folder. */
  readonly path: string;
  readonly text: string;
  /** The field of the form for each place of the file. */
  readonly fields: readonly (readonly [pointer: string, field: string])[];
}

/** The file that somebody describes by a form: what they left empty is left out, and the check asks. */
export function drafted({ kind, fields, parts }: Draft): Drafted {
  const head: Part = { answers: fields, path: [], prefix: '' };
  const date = typed(head, 'date');
  const id = [date, slug(typed(head, 'name')) || shortName(typed(head, 'title.en'))]
    .filter((part) => part !== '')
    .join('-');
  const path = `${kind}s/${/^\d{4}/.exec(date)?.[0] ?? '0000'}/${id || 'name'}.yaml`;
  const keys = keysOf(parts['sources'] ?? []);
  const lines = [
    lineOf(id === '' ? undefined : `id: ${bare(id)}`, ['id'], 'name'),
    ...(kind === 'meeting' ? line(head, 'body', bare) : line(head, 'issuer', bare)),
    ...line(head, 'date', quoted),
    ...(kind === 'meeting' ? line(head, 'ordinal', number) : line(head, 'edition', quoted)),
    ...(kind === 'meeting' ? line(head, 'format', bare) : []),
    ...texts(head, 'title'),
    ...(kind === 'meeting' ? texts(head, 'summary') : []),
    ...sources(parts['sources'] ?? [], keys),
    ...observations(parts['observations'] ?? [], keys),
    ...(kind === 'meeting' ? directives(parts['directives'] ?? [], keys) : []),
  ];
  return {
    path,
    text: [
      modelineOf(path, kind),
      ...lines.flatMap(({ text }) => (text === undefined ? [] : [text])),
      '',
    ].join('\n'),
    fields: lines.map((one) => [pointer(one.path), one.field]),
  };
}

/** The first words of a title, as a file may be called. */
function shortName(title: string): string {
  return slug(title).split('-').slice(0, 5).join('-');
}

/** A short name for each source: that of its publisher, numbered where two are alike. */
function keysOf(sources: readonly Answers[]): readonly string[] {
  const names = sources.map(
    (answers) => slug((answers['publisher'] ?? '').replace(/\.\w+(?:\.vn)?$/, '')) || 'page',
  );
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}

/** In a part that is nothing but empty fields nothing was meant. */
function isFilled(answers: Answers, defaults: readonly string[]): boolean {
  return Object.entries(answers).some(
    ([name, text = '']) => text.trim() !== '' && !defaults.includes(name),
  );
}

function sources(all: readonly Answers[], keys: readonly string[]): readonly DraftLine[] {
  const entries = all.flatMap((answers, i) => {
    const key = keys[i] ?? '';
    const part: Part = { answers, path: ['sources', key], prefix: `sources.${i}.` };
    if (!isFilled(answers, ['language', 'evidence', 'accessed'])) return [];
    const lines = [
      ...line(part, 'publisher', quoted),
      ...line(part, 'url', (url) => (/^https?:\/\/[^\s"'#]+$/.test(url) ? url : quoted(url))),
      ...line(part, 'language', bare),
      ...line(part, 'evidence', bare),
      ...line(part, 'published', quoted, { empty: 'null' }),
      ...line(part, 'accessed', quoted),
    ];
    return [lineOf(`${key}:`, part.path, `${part.prefix}publisher`), ...lines.map(indented)];
  });
  return section('sources', 'sources.0.publisher', entries);
}

function observations(all: readonly Answers[], keys: readonly string[]): readonly DraftLine[] {
  const parts = all
    .map((answers, i) => ({ answers, prefix: `observations.${i}.` }))
    .filter(({ answers }) => isFilled(answers, ['timing', 'source']));
  const byIndicator = Map.groupBy(parts, ({ answers }) => (answers['indicator'] ?? '').trim());
  const entries = [...byIndicator].flatMap(([indicator, own]) => {
    const first = own[0]?.prefix ?? '';
    const key = indicator === '' ? 'indicator' : indicator;
    return [
      lineOf(`${bare(key)}:`, ['observations', key], `${first}indicator`),
      ...own.flatMap((one, i) =>
        observation({ ...one, path: ['observations', key, i] }, keys).map(indented),
      ),
    ];
  });
  return section('observations', 'observations.0.indicator', entries);
}

function observation(part: Part, keys: readonly string[]): readonly DraftLine[] {
  const timing = typed(part, 'timing') === 'period' ? 'period' : 'as_of';
  return asEntry([
    ...line(part, 'place', bare),
    ...line(part, 'time', quoted, { key: timing, empty: 'null' }),
    ...line(part, 'scope', bare),
    ...line(part, 'value', number),
    ...line(part, 'bound', bare),
    ...line(part, 'kind', bare),
    ...line(part, 'unit', bare),
    ...line(part, 'change_from', quoted),
    ...line(part, 'printed', quoted),
    ...cite(part, keys),
    ...texts(part, 'note'),
  ]);
}

function directives(all: readonly Answers[], keys: readonly string[]): readonly DraftLine[] {
  const entries = all.flatMap((answers, i) => {
    if (!isFilled(answers, ['source'])) return [];
    const part: Part = { answers, path: ['directives', i], prefix: `directives.${i}.` };
    const name = shortName(typed(part, 'text.en'));
    return asEntry([
      ...line({ ...part, answers: { ...answers, id: answers['id'] || name } }, 'id', bare),
      ...line(
        part,
        'to',
        (to) =>
          `[ ${to
            .split(/\s*,\s*/)
            .filter(Boolean)
            .map(bare)
            .join(', ')} ]`,
      ),
      ...texts(part, 'text'),
      ...line(part, 'due', quoted, { empty: 'null' }),
      ...texts(part, 'timing'),
      ...cite(part, keys),
    ]);
  });
  return section('directives', 'directives.0.text.en', entries);
}

/** The source and its paragraph, or paragraphs. */
function cite(part: Part, keys: readonly string[]): readonly DraftLine[] {
  const key = keys[Number(typed(part, 'source') || 0)] ?? keys[0] ?? 'page';
  const numbers = typed(part, 'paragraph')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const paragraphs = numbers.map(number);
  const written = paragraphs.length > 1 ? `[${paragraphs.join(', ')}]` : (paragraphs[0] ?? 'null');
  const path = [...part.path, 'cite'];
  return [lineOf(`cite: { ${key}: ${written} }`, path, `${part.prefix}paragraph`)];
}

function section(name: string, field: string, entries: readonly DraftLine[]): readonly DraftLine[] {
  return [
    lineOf(entries.length === 0 ? undefined : `${name}:`, [name], field),
    ...entries.map(indented),
  ];
}
