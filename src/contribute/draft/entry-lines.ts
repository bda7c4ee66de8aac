import type { Claim } from '../../dataset/claims.ts';
import type { FigureInText } from './figures-in.ts';

/** A figure of an article with all that could be guessed about it. */
export interface Guessed {
  readonly figure: FigureInText;
  /** The likeliest first. */
  readonly indicators: readonly string[];
  /** Whether the first of them is taken; else a person chooses. */
  readonly isSure: boolean;
  /** Whose it is, when its sentence, or else its paragraph, names one place and no other. */
  readonly place: string | undefined;
  /** Places that stand near. */
  readonly places: readonly string[];
  readonly timing: 'as_of' | 'period';
  /** The time that its sentence names, when it names one. */
  readonly time: string | undefined;
  /** Figures of the dataset that it may repeat. */
  readonly twins: readonly Claim[];
}

/** The lines of a draft for one figure: what stands around it, what it may be, the entry. */
export function entryLines(guessed: Guessed): readonly string[] {
  const { figure, indicators, isSure, place, places, timing, time, twins } = guessed;
  const { paragraph, value, bound, unit, printed } = figure;
  const open = isSure ? indicators.slice(1) : indicators;
  const others = open.length > 0 ? `; ${isSure ? 'or' : 'TODO maybe'} ${open.join(', ')}` : '';
  const near = place ?? (places.slice(0, 3).join(', ') || 'unknown');
  const change = changeOf(figure);
  const fields = [
    `place: ${place ?? 'TODO'}`,
    `${timing}: "${time ?? 'TODO'}"`,
    `value: ${plainNumber(change?.value ?? value)}`,
    ...(bound === undefined || bound === 'exact' ? [] : [`bound: ${bound}`]),
    ...(change ? ['kind: delta', `unit: ${change.unit}`, 'change_from: "TODO"'] : []),
    `printed: ${JSON.stringify(printed)}`,
    `cite: { page: ${paragraph} }`,
  ];
  return [
    `    # ${wordsAround(figure)}`,
    `    # unit ${unit?.id ?? 'unknown'}; place ${near}${others}`,
    ...twins.slice(0, 2).map((twin) => `    # ${repeated(twin)}`),
    `    - { ${fields.join(', ')} }`,
  ];
}

/**
 * A figure that says by how much something changed: in points, or in places of a ranking, of which
 * three up are -3.
 */
function changeOf({ unit, before, after, value }: FigureInText) {
  const fell = /(?:giảm|tụt|xuống|fell|down|dropped|знизи\p{L}*|снизи\p{L}*)[^.]{0,20}$/iu.test(
    before,
  );
  if (unit?.id === 'percentage-points') return { unit: unit.id, value: fell ? -value : value };
  if (unit?.id !== 'rank' || !/^\s*bậc/iu.test(after)) return undefined;
  return { unit: unit.id, value: fell ? value : -value };
}

/** Where the same figure may stand already. */
function repeated({ sheet, path, value, time, indicator }: Claim): string {
  const { line } = sheet.atValue(path.value);
  return `TODO maybe the same as data/${sheet.path}:${line} (${indicator} ${value}, ${time ?? 'undated'}): then add a source there instead`;
}

/** A few words on both sides, to find it again. */
function wordsAround({ before, printed, after, unit }: FigureInText): string {
  const head = before.trim().split(/\s+/).slice(-5).join(' ');
  const tail = after
    .slice(unit?.length ?? 0)
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
  return `… ${head} [${printed}] ${tail} …`.replaceAll(/[\u0000-\u001F]/g, ' ');
}

/** With digits alone, also when it is large or small. */
function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });
}
