import { withNumber } from './settings.ts';

/** Parts that may stand several times: each is a copy of its template, numbered from 0. */
export function startParts(form: HTMLFormElement, changed: () => void): void {
  for (const section of form.querySelectorAll<HTMLElement>('[data-part]')) {
    const add = section.querySelector<HTMLButtonElement>('[data-add]');
    const entries = section.querySelector<HTMLElement>('[data-entries]');
    const template = section.querySelector('template');
    if (!add || !entries || !template) continue;
    const append = () => {
      const part = partFrom(template);
      part?.querySelector('[data-remove]')?.addEventListener('click', () => {
        part.remove();
        number(entries);
        (entries.querySelector<HTMLElement>('[data-remove]:not([hidden])') ?? add).focus();
        changed();
      });
      if (part) entries.append(part);
      number(entries);
      return part;
    };
    append();
    add.addEventListener('click', () => {
      append()?.querySelector<HTMLElement>('[data-name]')?.focus();
      changed();
    });
  }
}

function partFrom(template: HTMLTemplateElement): HTMLElement | undefined {
  const copy = document.importNode(template.content, true).firstElementChild;
  return copy instanceof HTMLElement ? copy : undefined;
}

const numbered = ['id', 'for', 'data-name', 'aria-describedby', 'aria-controls'] as const;

/** Names and ids bear the place of their part; the only one cannot be taken away. */
function number(entries: HTMLElement): void {
  const parts = [...entries.children];
  for (const [i, part] of parts.entries()) {
    const legend = part.querySelector<HTMLElement>('[data-one]');
    if (legend) legend.textContent = withNumber(legend.dataset['one'] ?? '', i + 1);
    const remove = part.querySelector<HTMLElement>('[data-remove]');
    if (remove) remove.hidden = parts.length === 1;
    for (const element of part.querySelectorAll(numbered.map((name) => `[${name}]`).join())) {
      for (const name of numbered) {
        const value = element.getAttribute(name);
        if (value !== null)
          element.setAttribute(name, value.replaceAll(/\.(?:\*|\d+)\./g, `.${i}.`));
      }
    }
  }
}

/** Where a claim may be said: the sources there are, by their publishers. */
export function offerSources(form: HTMLFormElement, word: string): void {
  const publishers = [
    ...form.querySelectorAll<HTMLInputElement>('[data-part="sources"] [data-name$=".publisher"]'),
  ].map(({ value }, i) => value.trim() || withNumber(word, i + 1));
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-name$=".source"]')) {
    const chosen = select.value;
    select.replaceChildren(...publishers.map((name, i) => new Option(name, String(i))));
    select.value = publishers[Number(chosen)] === undefined ? '0' : chosen || '0';
  }
}

/** Shows only what the kind of report has. */
export function showKind(form: HTMLFormElement, kind: string): void {
  for (const element of form.querySelectorAll<HTMLElement>('[data-only]')) {
    element.hidden = element.dataset['only'] !== kind;
  }
}
