import { html } from '../elements.ts';
import type { Preview, ToldCheck, ToldProblem, ToldText } from './checker-messages.ts';
import { fieldOf } from './field-problems.ts';
import { withNumber, type Settings } from './settings.ts';

/** So many problems are shown at once; the first ones lead to the others. */
const mostShown = 12;

/** The hosts of repositories cut longer addresses off. */
const longestAddress = 7500;

/** Shows what the check said of a file, what the site would say, and how the file is sent. */
export function showCheck(root: HTMLElement, told: ToldCheck, settings: Settings): void {
  root.hidden = false;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  part('counts')?.replaceChildren(countsOf(told.problems, settings));
  part('problems')?.replaceChildren(...problemItems(told, settings));
  const preview = part('preview');
  preview?.replaceChildren(
    ...(told.preview ? previewNodes(told.preview) : [preview.dataset['later'] ?? '']),
  );
  const path = part('path');
  if (path) path.textContent = `data/${told.path}`;
  const file = part('file');
  if (file) file.textContent = told.text;
  offerFile(root, told, settings);
}

/** How many of each sort, in one line. */
export function countsOf(problems: readonly ToldProblem[], settings: Settings): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [withNumber(settings[severity], count)];
  });
  return counts.join(', ') || settings.sound;
}

function problemItems(told: ToldCheck, settings: Settings): readonly HTMLElement[] {
  const shown = told.problems.slice(0, mostShown).map((one) => problemItem(one, told, settings));
  const more = told.problems.length - shown.length;
  return more > 0
    ? [...shown, html('li', { class: 'muted' }, withNumber(settings.moreProblems, more))]
    : shown;
}

function problemItem(problem: ToldProblem, told: ToldCheck, settings: Settings): HTMLElement {
  const { at, severity, code, message, help } = problem;
  const language = settings.locale === 'vi' ? 'vi' : 'en';
  const lang = language === settings.locale ? undefined : language;
  const line = withNumber(settings.line, at.line);
  const field = fieldOf(problem, told);
  const where = at.file === told.path ? line : `data/${at.file}, ${line}`;
  return html(
    'li',
    {},
    html('strong', {}, settings.severity[severity]),
    ', ',
    field === undefined ? where : html('a', { href: `#f-${field}` }, where),
    ': ',
    html('span', { lang }, message[language], ...(help ? [html('br'), help[language]] : [])),
    ' ',
    html('a', { href: `${settings.rules}#${code}`, class: 'small' }, code),
  );
}

function previewNodes({ title, claims, directives }: Preview): readonly HTMLElement[] {
  return [
    said('p', title, 'said'),
    ...claims.map(({ place, indicator, phrase, notes }) =>
      html(
        'blockquote',
        {},
        html('p', { class: 'small' }, said('span', place), ' · ', said('span', indicator)),
        html('p', { class: 'said' }, phrase),
        html('p', { class: 'small muted' }, notes.join('; ')),
      ),
    ),
    ...directives.map(({ text, to, due }) =>
      html(
        'blockquote',
        {},
        said('p', text),
        html('p', { class: 'small muted' }, `${to}. ${due}.`),
      ),
    ),
  ];
}

function said(name: 'p' | 'span', { text, lang }: ToldText, style?: string): HTMLElement {
  return html(name, { lang, class: style }, text);
}

/** Copying is always possible; sending once nothing is wrong. */
function offerFile(root: HTMLElement, told: ToldCheck, settings: Settings): void {
  const { path, text, isNew, problems } = told;
  const isFaulty = problems.some(({ severity }) => severity === 'error');
  const query = new URLSearchParams({ filename: path.split('/').at(-1) ?? '', value: text });
  const folder = path.split('/').slice(0, -1).join('/');
  const filled = `${settings.newFile}/${folder}?${query.toString()}`;
  const isLong = filled.length > longestAddress;
  const show = (name: string, isShown: boolean) => {
    for (const one of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) one.hidden = !isShown;
  };
  show('faulty', isFaulty);
  show('sound', !isFaulty);
  show('exists', !isFaulty && !isNew);
  show('long', !isFaulty && isNew && isLong);
  const bare = `${settings.newFile}/${folder}?filename=${path.split('/').at(-1) ?? ''}`;
  const send = root.querySelector<HTMLAnchorElement>('[data-send]');
  if (send) send.href = isNew ? (isLong ? bare : filled) : `${settings.editFile}/${path}`;
  const download = root.querySelector<HTMLAnchorElement>('[data-download]');
  if (!download) return;
  if (download.href !== '') URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  download.download = path.split('/').at(-1) ?? '';
}
