import { nearestName } from '../nearest-name.ts';

/** What the builder of embeds is asked for; an empty text means its usual way. */
export interface EmbedChoice {
  readonly chart: string;
  readonly language: string;
  readonly theme: string;
  /** px */
  readonly width: number;
  /** The id of a province. */
  readonly highlight: string;
}

/** What there is to choose from. */
export interface EmbedOptions {
  readonly charts: readonly string[];
  readonly languages: readonly string[];
}

/** Something in the address that there is not. */
export interface Misfit {
  readonly field: 'chart' | 'language' | 'theme' | 'width' | 'highlight';
  readonly given: string;
  readonly meant: string | undefined;
}

export const themes = ['', 'light', 'dark'] as const;
export const widths = { least: 280, usual: 640, most: 1400 } as const;

/** The choice that an address makes: what is valid of it, and what was not. */
export function choiceIn(
  query: string,
  options: EmbedOptions,
  usual: EmbedChoice,
): { choice: EmbedChoice; misfits: readonly Misfit[] } {
  const fields = new URLSearchParams(query);
  const misfits: Misfit[] = [];
  const oneOf = (field: 'chart' | 'language' | 'theme', names: readonly string[]) => {
    const given = fields.get(field) ?? '';
    if (given === '') return usual[field];
    if (names.includes(given)) return given;
    misfits.push({ field, given, meant: nearestName(given, names.filter(Boolean)) });
    return usual[field];
  };
  const choice = {
    chart: oneOf('chart', options.charts),
    language: oneOf('language', options.languages),
    theme: oneOf('theme', themes),
    width: widthIn(fields.get('width'), misfits) ?? usual.width,
    highlight: fields.get('highlight') ?? '',
  };
  return { choice, misfits };
}

/** A place that the chart does not draw, or that there is not; undefined for one it draws. */
export function placeMisfit(
  given: string,
  places: ReadonlyMap<string, string>,
): Misfit | undefined {
  if (given === '' || places.has(given)) return undefined;
  return { field: 'highlight', given, meant: nearestName(given, [...places.keys()]) };
}

function widthIn(given: string | null, misfits: Misfit[]): number | undefined {
  if (given === null || given === '') return undefined;
  const width = Number(given);
  if (/^\d+$/.test(given) && width >= widths.least && width <= widths.most) return width;
  misfits.push({ field: 'width', given, meant: undefined });
  return undefined;
}

/** The query that makes a choice; what is usual is left out. */
export function queryOf(choice: EmbedChoice, usual: EmbedChoice): string {
  const fields = new URLSearchParams({ chart: choice.chart });
  for (const field of ['language', 'theme', 'width', 'highlight'] as const) {
    if (choice[field] !== usual[field]) fields.set(field, String(choice[field]));
  }
  return `?${fields.toString()}`;
}
