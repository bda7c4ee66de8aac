import type { Dataset } from '../../dataset/dataset.ts';
import { modelineOf } from '../../dataset/file-rules/modeline.ts';
import { paragraphsOf, type SavedText } from '../../model/verify.ts';
import { figuresIn, type FigureInText } from './figures-in.ts';
import { indicatorGuesserOf } from './likely-indicators.ts';
import { placeFinderOf } from './likely-places.ts';
import { languageOfText } from './source-language.ts';
import { unitFinderOf } from './unit-of.ts';

export interface Draft {
  /** A file of the dataset in which a person still has to decide; it does not pass the check. */
  readonly yaml: string;
  readonly figures: number;
  /** Figures for which no indicator comes to mind. */
  readonly withoutIndicator: number;
}

interface Guessed {
  readonly figure: FigureInText;
  readonly indicators: readonly string[];
  readonly places: readonly string[];
}

const unknown = 'todo-indicator';

/**
 * The draft of a publication from an article: each number with its paragraph, bound, unit and the
 * likeliest indicators. Whose number it is, of which day, and whether it is a result at all, a
 * person decides: those fields say TODO.
 */
export function draftOf({ text, sha256, name }: SavedText, dataset: Dataset): Draft {
  const language = languageOfText(text);
  const guess = indicatorGuesserOf(dataset);
  const placesIn = placeFinderOf(dataset);
  const paragraphs = paragraphsOf(text);
  const guessed = figuresIn(text, language, unitFinderOf(dataset)).map((figure): Guessed => {
    const near = placesIn(`${figure.before} ${figure.after}`);
    const around = near.length > 0 ? near : placesIn(paragraphs[figure.paragraph - 1] ?? '');
    return { figure, indicators: guess(figure), places: around };
  });
  const byIndicator = Map.groupBy(guessed, ({ indicators }) => indicators[0] ?? unknown);
  const yaml = [
    modelineOf('publications/2025/draft.yaml', 'publication'),
    `# DRAFT from ${name}: decide every TODO, delete what is no result, then run npm run check.`,
    '# BẢN NHÁP: quyết định từng chỗ TODO, xóa con số không phải kết quả, rồi chạy npm run check.',
    '# A session of a committee? Then it is a meeting: npm run new -- meeting, and paste from here.',
    'id: TODO',
    'title: { en: TODO, vi: TODO }',
    'date: "TODO"',
    'sources:',
    '  page:',
    '    publisher: TODO',
    `    url: ${urlIn(text) ?? 'https://TODO'}`,
    `    language: ${language}`,
    '    evidence: reported',
    '    published: null # TODO',
    '    accessed: "TODO"',
    `    sha256: "${sha256}"`,
    'observations:',
    ...[...byIndicator].flatMap(([indicator, members]) => [
      `  ${indicator}:`,
      ...members.flatMap((member) => entryLines(member)),
    ]),
  ];
  return {
    yaml: `${yaml.join('\n')}\n`,
    figures: guessed.length,
    withoutIndicator: byIndicator.get(unknown)?.length ?? 0,
  };
}

function entryLines({ figure, indicators, places }: Guessed): readonly string[] {
  const { paragraph, value, bound, unit, printed } = figure;
  const others = indicators.length > 1 ? `; or ${indicators.slice(1).join(', ')}` : '';
  const fields = [
    'place: TODO',
    'as_of: "TODO"',
    `value: ${plainNumber(value)}`,
    ...(bound === undefined || bound === 'exact' ? [] : [`bound: ${bound}`]),
    `printed: ${JSON.stringify(printed)}`,
    `cite: { page: ${paragraph} }`,
  ];
  return [
    `    # ${wordsAround(figure)}`,
    `    # unit ${unit?.id ?? 'unknown'}; place ${places.slice(0, 3).join(', ') || 'unknown'}${others}`,
    `    - { ${fields.join(', ')} }`,
  ];
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

/** The address that saved articles bear, most often in their last lines. */
function urlIn(text: string): string | undefined {
  return [...text.matchAll(/https?:\/\/[^\s<>"']+/g)].at(-1)?.[0];
}
