import type { ToldCheck, ToldProblem } from './checker-messages.ts';
import { controlsOf } from './form-values.ts';
import type { Settings } from './settings.ts';

/** The field of the form that a problem is about: that of its place, or of the part around it. */
export function fieldOf(
  { at: { file, pointer } }: ToldProblem,
  { path, fields }: Pick<ToldCheck, 'path' | 'fields'>,
): string | undefined {
  if (file !== path || pointer === undefined) return undefined;
  const known = new Map(fields);
  for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
    const field = known.get(part);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** Says under each field that was left what is wrong with it. */
export function showFieldProblems(form: HTMLElement, told: ToldCheck, settings: Settings): void {
  const language = settings.locale === 'vi' ? 'vi' : 'en';
  const first = new Map<string, ToldProblem>();
  for (const problem of told.problems) {
    const field = problem.severity === 'note' ? undefined : fieldOf(problem, told);
    if (field !== undefined && !first.has(field)) first.set(field, problem);
  }
  for (const [name, control] of controlsOf(form)) {
    const place = document.getElementById(`${control.id}-problem`);
    if (!place) continue;
    const problem = control.dataset['left'] === undefined ? undefined : first.get(name);
    place.hidden = problem === undefined;
    place.textContent = problem
      ? [problem.message[language], problem.help?.[language] ?? ''].join('\n')
      : '';
    if (language !== settings.locale) place.lang = language;
    control.ariaInvalid = problem?.severity === 'error' ? 'true' : null;
  }
}
