import { modelineOf } from '../../dataset/file-rules/modeline.ts';
import { slug } from '../../dataset/spelling/nearest.ts';
import type { Answers, NewKind } from './question.ts';

/** Text for a data folder: a new file, or lines for the end of a registry. */
export interface NewEntry {
  readonly id: string;
  /** Inside the data folder. */
  readonly path: string;
  readonly text: string;
  readonly isNewFile: boolean;
}

/** The entry that answers describe. What they leave open says TODO, which the check refuses. */
export function newEntry(kind: NewKind, answers: Answers): NewEntry {
  switch (kind) {
    case 'meeting':
    case 'publication':
      return report(kind, answers);
    case 'indicator':
      return indicator(answers);
    case 'unit':
    case 'body':
      return registered(kind, answers);
  }
}

function report(kind: 'meeting' | 'publication', answers: Answers): NewEntry {
  const of = reading(answers);
  const id = `${of('date')}-${of('name')}`;
  const path = `${kind}s/${of('date').slice(0, 4)}/${id}.yaml`;
  const key = slug(of('publisher').replace(/\.\w+(?:\.vn)?$/, '')) || 'page';
  const lines = [
    modelineOf(path, kind),
    `id: ${id}`,
    ...(kind === 'meeting' ? [`body: ${of('body')}`] : []),
    `date: "${of('date')}"`,
    `title: ${texts(of('en'), of('vi'))}`,
    'sources:',
    `  ${key}:`,
    `    publisher: ${quoted(of('publisher'))}`,
    `    url: ${of('url')}`,
    `    language: ${of('language')}`,
    '    evidence: reported',
    `    published: ${of('published') === '' ? 'null' : `"${of('published')}"`}`,
    `    accessed: "${of('accessed')}"`,
    'observations:',
    '  todo-indicator:',
    `    - { place: TODO, as_of: "TODO", value: 0, printed: "TODO", cite: { ${key}: 1 } }`,
  ];
  return { id, path, text: `${lines.join('\n')}\n`, isNewFile: true };
}

function indicator(answers: Answers): NewEntry {
  const of = reading(answers);
  const path = `indicators/${of('id')}.yaml`;
  const bounds = of('kind') === 'share' ? '{ min: 0, max: 100 }' : '{ min: 0 }';
  const lines = [
    modelineOf(path, 'indicator'),
    `id: ${of('id')}`,
    `name: ${texts(of('en'), of('vi'))}`,
    `definition: ${texts(of('definition-en'), of('definition-vi'))}`,
    ...['group', 'unit', 'kind', 'direction'].map((field) => `${field}: ${of(field)}`),
    `bounds: ${bounds}`,
    `decimals: ${of('decimals')}`,
  ];
  return { id: of('id'), path, text: `${lines.join('\n')}\n`, isNewFile: true };
}

function registered(kind: 'unit' | 'body', answers: Answers): NewEntry {
  const of = reading(answers);
  const lines = [`- id: ${of('id')}`, `  name: ${texts(of('en'), of('vi'))}`];
  if (kind === 'unit') {
    const [one, many, after] = [of('one'), of('many'), of('after')].map(quoted);
    lines.push(
      `  style: ${of('style')}`,
      '  forms:',
      `    en: { one: ${one}, other: ${many} }`,
      `    vi: { other: ${after} }`,
    );
  } else {
    lines.push(`  level: ${of('level')}`, `  place: ${of('place')}`);
  }
  const path = kind === 'unit' ? 'units.yaml' : 'bodies.yaml';
  return { id: of('id'), path, text: `${lines.join('\n')}\n`, isNewFile: false };
}

function reading(answers: Answers): (flag: string) => string {
  return (flag) => answers[flag] ?? '';
}

function texts(en: string, vi: string): string {
  return `{ en: ${quoted(en)}, vi: ${quoted(vi)} }`;
}

/** A text in double quotes, as JSON and YAML write it alike. */
function quoted(text: string): string {
  return JSON.stringify(text.normalize('NFC').trim());
}
