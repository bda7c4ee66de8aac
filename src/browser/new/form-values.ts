import type { FormDraft } from './checker-messages.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Every field that stands in the form, by its name. */
export function controlsOf(form: HTMLElement): readonly (readonly [name: string, Control])[] {
  return [...form.querySelectorAll<Control>('[data-name]')].map((control) => [
    control.dataset['name'] ?? '',
    control,
  ]);
}

/** The report as it was typed so far; `sources.0.url` is the field of a part. */
export function draftOf(form: HTMLFormElement): FormDraft {
  const fields: Record<string, string> = {};
  const parts: Record<string, Record<string, string>[]> = {};
  for (const [name, control] of controlsOf(form)) {
    const [, part, index, rest] = /^(\w+)\.(\d+)\.(.+)$/.exec(name) ?? [];
    if (part === undefined || rest === undefined) fields[name] = meant(control);
    else ((parts[part] ??= [])[Number(index)] ??= {})[rest] = meant(control);
  }
  return {
    kind: new FormData(form).get('kind') === 'publication' ? 'publication' : 'meeting',
    fields,
    parts,
  };
}

/** What was chosen by its name is meant by its id. */
function meant(control: Control): string {
  return control.dataset['id'] ?? control.value;
}
