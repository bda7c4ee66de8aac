import type { Words } from '../../dataset/problem.ts';
import type { Observation } from '../../model/observation.ts';
import type { PageWords } from './page-words.ts';

type Language = keyof Words;

/** Tells claims in either language. */
export interface ClaimTeller {
  /** All that a claim says, on one line: “72.63 percent (more-than) 2025-10 “72,63%” [quang-tri 3]”. */
  readonly said: (claim: Observation | undefined, language?: Language) => string;
  /** The same in parts that are compared one by one; what a claim does not say is ''. */
  readonly partsOf: (claim: Observation, language: Language) => readonly string[];
}

export function claimTeller(words: PageWords): ClaimTeller {
  const partsOf = (claim: Observation, language: Language) => [
    ...(language === 'vi' ? vietnameseParts(claim, words) : englishParts(claim)),
    claim.printed.map((form) => `“${form}”`).join(' '),
    sourcesOf(claim),
    noteOf(claim, language),
  ];
  return {
    partsOf,
    said: (claim, language = 'en') =>
      claim === undefined ? '' : partsOf(claim, language).filter(Boolean).join(' '),
  };
}

/** As the file has them, for those who look there. */
function englishParts(claim: Observation): readonly string[] {
  const { value, unit, bound, kind, indicator, scope, time, changeFrom } = claim;
  return [
    String(value),
    unit.id,
    bound === 'exact' ? '' : `(${bound})`,
    kind === indicator.kind ? '' : kind,
    scope === undefined ? '' : `in ${scope.id}`,
    time ?? 'undated',
    changeFrom === undefined ? '' : `since ${changeFrom}`,
  ];
}

const inVietnamese = new Intl.NumberFormat('vi', { maximumFractionDigits: 10 });

function vietnameseParts(claim: Observation, words: PageWords): readonly string[] {
  const { value, unit, bound, kind, indicator, scope, time, changeFrom } = claim;
  return [
    inVietnamese.format(value),
    unit.name.vi,
    bound === 'exact' ? '' : `(${words.bound(bound)})`,
    kind === indicator.kind ? '' : words.kind(kind),
    scope === undefined ? '' : `phạm vi: ${scope.name.vi}`,
    time ?? 'không rõ thời điểm',
    changeFrom === undefined ? '' : `so với ${changeFrom}`,
  ];
}

function sourcesOf({ citations }: Observation): string {
  const sources = citations.map(({ source, paragraphs }) =>
    [source.key, paragraphs.join('+')].filter(Boolean).join(' '),
  );
  return sources.length === 0 ? '' : `[${sources.join(', ')}]`;
}

function noteOf({ note }: Observation, language: Language): string {
  if (note === undefined) return '';
  return language === 'vi' ? `lưu ý: ${note.vi}` : `note: ${note.en}`;
}
