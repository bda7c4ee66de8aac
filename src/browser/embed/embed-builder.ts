import {
  choiceIn,
  placeMisfit,
  queryOf,
  themes,
  widths,
  type EmbedChoice,
  type Misfit,
} from './embed-choice.ts';
import { embeddedIn, frameAddress, placesIn, type Homes } from './embed-preview.ts';
import { snippetsOf } from './embed-snippets.ts';
import { folded } from '../folded.ts';

/** The builder of embeds: what is chosen stands in the address, the preview is the embed itself. */
const builder = document.querySelector<HTMLFormElement>('#embed-builder');
if (builder) start(builder);

function start(form: HTMLFormElement): void {
  const controls = controlsOf(form);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-chart]')];
  controls.chart.append(...links.map(optionOf));
  const charts = links.map(({ dataset }) => dataset['chart'] ?? '');
  const languages = [...controls.language.options].map(({ value }) => value);
  const usual: EmbedChoice = {
    ...{ chart: charts[0] ?? '', language: document.documentElement.lang },
    ...{ theme: themes[0], width: widths.usual, highlight: '' },
  };
  const { choice, misfits } = choiceIn(location.search, { charts, languages }, usual);
  let current = choice;
  tellMisfits(form, misfits);
  fill(controls, choice);

  const show = () => {
    const homes = homesOf(controls.language);
    controls.frame.style.maxWidth = `${current.width}px`;
    controls.frame.src = frameAddress(homes.here, current);
  };
  form.addEventListener('change', () => {
    current = chosen(controls, current);
    history.replaceState(null, '', queryOf(current, usual));
    show();
  });
  controls.find.addEventListener('input', () => {
    narrow(controls);
  });
  controls.frame.addEventListener('load', () => {
    const misfit = placeMisfit(current.highlight, placesIn(controls.frame));
    tellMisfits(form, misfit ? [...misfits, misfit] : misfits);
    if (misfit) current = { ...current, highlight: '' };
    void loaded(form, controls, current);
  });
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === controls.frame.contentWindow) grow(controls.frame, data);
  });
  show();
}

interface Controls {
  readonly find: HTMLInputElement;
  readonly chart: HTMLSelectElement;
  readonly language: HTMLSelectElement;
  readonly theme: HTMLSelectElement;
  readonly width: HTMLInputElement;
  readonly highlight: HTMLSelectElement;
  readonly frame: HTMLIFrameElement;
}

function controlsOf(form: HTMLFormElement): Controls {
  const control = <Type extends Element>(name: string, type: new () => Type): Type => {
    const found = form.querySelector(`[name="${name}"]`);
    if (found instanceof type) return found;
    throw new Error(`The builder has no field ${name}.`);
  };
  return {
    find: control('find', HTMLInputElement),
    chart: control('chart', HTMLSelectElement),
    language: control('language', HTMLSelectElement),
    theme: control('theme', HTMLSelectElement),
    width: control('width', HTMLInputElement),
    highlight: control('highlight', HTMLSelectElement),
    frame: control('preview', HTMLIFrameElement),
  };
}

function optionOf(link: HTMLAnchorElement): HTMLOptionElement {
  const option = new Option(link.textContent.trim(), link.dataset['chart']);
  const { release } = link.dataset;
  if (release !== undefined) option.dataset['release'] = release;
  return option;
}

function fill(controls: Controls, { chart, language, theme, width, highlight }: EmbedChoice): void {
  controls.chart.value = chart;
  controls.language.value = language;
  controls.theme.value = theme;
  controls.width.value = String(width);
  controls.highlight.replaceChildren(...(highlight ? [new Option(highlight, highlight)] : []));
}

/** A width that is none leaves the last one in place. */
function chosen(controls: Controls, last: EmbedChoice): EmbedChoice {
  const { chart, language, theme, width, highlight } = controls;
  return {
    chart: chart.value || last.chart,
    language: language.value,
    theme: theme.value,
    width: width.validity.valid && width.value !== '' ? width.valueAsNumber : last.width,
    highlight: chart.value === last.chart ? highlight.value : '',
  };
}

function homesOf(language: HTMLSelectElement): Homes {
  const { home = '/', frozenHome = home } = language.selectedOptions[0]?.dataset ?? {};
  const here = new URL(new URL(home).pathname, location.href).href;
  return { published: home, here, frozen: frozenHome };
}

function tellMisfits(form: HTMLFormElement, misfits: readonly Misfit[]): void {
  const list = form.querySelector('[data-misfits]');
  const { none = '', meant: ask = '' } = form.dataset;
  list?.replaceChildren(
    ...misfits.map(({ field, given, meant }) => {
      const item = document.createElement('li');
      const label = form.querySelector(`label[for="embed-${field}"]`)?.textContent ?? field;
      const hint = meant === undefined ? '' : ` ${ask} ${meant}`;
      item.textContent = `${label}: ${none} “${given}”.${hint}`;
      return item;
    }),
  );
}

function narrow({ find, chart }: Controls): void {
  const parts = folded(find.value).split(' ');
  for (const option of chart.options) {
    const name = folded(`${option.text} ${option.value}`);
    option.hidden = !parts.every((part) => name.includes(part));
  }
}

/** The frame says how high it would like to be, as it does to any newsroom. */
function grow(frame: HTMLIFrameElement, data: unknown): void {
  if (typeof data !== 'object' || data === null || !('datawrapper-height' in data)) return;
  const heights: unknown = data['datawrapper-height'];
  if (typeof heights !== 'object' || heights === null) return;
  const height: unknown = Object.values(heights)[0];
  if (typeof height === 'number') frame.style.height = `${height}px`;
}

async function loaded(
  form: HTMLFormElement,
  controls: Controls,
  choice: EmbedChoice,
): Promise<void> {
  const places = placesIn(controls.frame);
  const none = new Option(form.dataset['noHighlight'], '');
  controls.highlight.replaceChildren(
    none,
    ...[...places].map(([id, name]) => new Option(name, id)),
  );
  controls.highlight.value = places.has(choice.highlight) ? choice.highlight : '';
  controls.highlight.disabled = places.size === 0;
  const { release } = controls.chart.selectedOptions[0]?.dataset ?? {};
  const homes = homesOf(controls.language);
  const embedded = await embeddedIn(controls.frame, choice, homes, release);
  if (!embedded) return;
  for (const [kind, text] of Object.entries(snippetsOf(embedded))) {
    const field = form.querySelector(`#snippet-${kind}`);
    if (!field) continue;
    field.textContent = text;
    field.closest('.take')?.toggleAttribute('hidden', text === '');
  }
}
