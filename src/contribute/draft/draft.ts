import type { Dataset } from '../../dataset/dataset.ts';
import { modelineOf } from '../../dataset/file-rules/modeline.ts';
import { sourcesOf } from '../../dataset/file-rules/sources-of.ts';
import { publisherNames, siteOf } from '../../dataset/spelling/publisher-names.ts';
import { paragraphsOf, type SavedText } from '../../model/verify.ts';
import { publishedIn, timesIn } from './dates-in.ts';
import { entryLines, type Guessed } from './entry-lines.ts';
import { figuresIn, type FigureInText } from './figures-in.ts';
import { indicatorGuesserOf } from './likely-indicators.ts';
import { placeFinderOf } from './likely-places.ts';
import { languageOfText } from './source-language.ts';
import { twinFinderOf } from './twins.ts';
import { unitFinderOf } from './unit-of.ts';

export interface Draft {
  /** A file of the dataset in which a person still has to decide; it does not pass the check. */
  readonly yaml: string;
  readonly figures: number;
  /** Figures whose indicator a person has to choose. */
  readonly withoutIndicator: number;
  /** Figures that the dataset may hold already. */
  readonly twins: number;
}

const unknown = 'todo-indicator';

/**
 * The draft of a publication from an article: each number with its paragraph, bound, unit and the
 * likeliest indicators, its place where its sentence or paragraph names one, its time where its
 * sentence does, and what it may repeat. Whether it is a result at all, a person decides: what nobody can guess says TODO.
 */
export function draftOf({ text, sha256, name }: SavedText, dataset: Dataset): Draft {
  const language = languageOfText(text);
  const published = publishedIn(paragraphsOf(text));
  const guess = guesserOf(dataset, text, published);
  const guessed = figuresIn(text, language, unitFinderOf(dataset)).map((figure) => guess(figure));
  const byIndicator = Map.groupBy(guessed, ({ indicators, isSure }) =>
    isSure ? (indicators[0] ?? unknown) : unknown,
  );
  const url = urlIn(text);
  const yaml = [
    modelineOf('publications/2025/draft.yaml', 'publication'),
    `# DRAFT from ${name}: decide every TODO, delete what is no result, then run npm run check.`,
    '# BẢN NHÁP: quyết định từng chỗ TODO, xóa con số không phải kết quả, rồi chạy npm run check.',
    '# A session of a committee? Then it is a meeting: npm run new -- meeting, and paste from here.',
    'id: TODO',
    'title: { en: TODO, vi: TODO }',
    `date: "${published ?? 'TODO'}"`,
    'sources:',
    '  page:',
    `    publisher: ${publisherOf(url, dataset) ?? 'TODO'}`,
    `    url: ${url ?? 'https://TODO'}`,
    `    language: ${language}`,
    '    evidence: reported',
    published === undefined ? '    published: null # TODO' : `    published: "${published}"`,
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
    twins: guessed.filter(({ twins }) => twins.length > 0).length,
  };
}

/** What can be guessed about a figure of a text. */
function guesserOf(
  dataset: Dataset,
  text: string,
  published: string | undefined,
): (figure: FigureInText) => Guessed {
  const indicatorsFor = indicatorGuesserOf(dataset);
  const placesIn = placeFinderOf(dataset);
  const twinsOf = twinFinderOf(dataset);
  const flows = new Set(
    dataset.indicator.flatMap(({ value }) => (value.kind === 'flow' ? [value.id] : [])),
  );
  const paragraphs = paragraphsOf(text);
  return (figure) => {
    const sentence = `${figure.before} ${figure.after}`;
    const inSentence = placesIn(sentence, published);
    const places =
      inSentence.length > 0
        ? inSentence
        : placesIn(paragraphs[figure.paragraph - 1] ?? '', published);
    const { ids: indicators, isSure } = indicatorsFor(figure);
    const times = timesIn(sentence);
    const [only] = times.length === 1 ? times : [];
    const isFlow = flows.has(indicators[0] ?? '') || only?.isPeriod === true;
    const place = places.length === 1 ? places[0] : undefined;
    return {
      figure,
      indicators,
      isSure,
      place,
      places,
      timing: isFlow ? 'period' : 'as_of',
      time: only?.time,
      twins: twinsOf({
        indicator: indicators[0],
        place,
        value: figure.value,
        bound: figure.bound,
        time: only?.time ?? null,
        told: published ?? '',
      }),
    };
  };
}

/** The address that saved articles bear, most often in their last lines. */
function urlIn(text: string): string | undefined {
  return [...text.matchAll(/https?:\/\/[^\s<>"']+/g)].at(-1)?.[0];
}

/** As the dataset names it; else the host. */
function publisherOf(url: string | undefined, dataset: Dataset): string | undefined {
  const site = url === undefined ? undefined : siteOf(url);
  if (site === undefined) return undefined;
  return publisherNames(sourcesOf(dataset).map(({ source }) => source)).get(site) ?? site;
}
