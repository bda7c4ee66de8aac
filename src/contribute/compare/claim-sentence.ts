import type { Words } from '../../dataset/problem.ts';
import type { Bound, Observation } from '../../model/observation.ts';

/** All that a claim says, on one line: “72.63 percent (more-than) 2025-10 “72,63%” [quang-tri 3]”. */
export function said(claim: Observation | undefined, language: keyof Words = 'en'): string {
  if (claim === undefined) return '';
  return partsOf(claim, language)
    .filter((part) => part !== '')
    .join(' ');
}

/** The same in parts that are compared one by one; what a claim does not say is ''. */
export function partsOf(claim: Observation, language: keyof Words): readonly string[] {
  const { value, printed, citations } = claim;
  const sources = citations.map(({ source, paragraphs }) =>
    [source.key, paragraphs.join('+')].filter((part) => part !== '').join(' '),
  );
  return [
    language === 'vi' ? inVietnamese.format(value) : String(value),
    ...(language === 'vi' ? vietnameseParts(claim) : englishParts(claim)),
    printed.map((form) => `“${form}”`).join(' '),
    sources.length === 0 ? '' : `[${sources.join(', ')}]`,
    noteOf(claim, language),
  ];
}

const inVietnamese = new Intl.NumberFormat('vi', { maximumFractionDigits: 10 });

/** As the file has them, for those who look there. */
function englishParts({ unit, bound, kind, indicator, scope, time, changeFrom }: Observation) {
  return [
    unit.id,
    bound === 'exact' ? '' : `(${bound})`,
    kind === indicator.kind ? '' : kind,
    scope === undefined ? '' : `in ${scope.id}`,
    time ?? 'undated',
    changeFrom === undefined ? '' : `since ${changeFrom}`,
  ];
}

function vietnameseParts({ unit, bound, kind, indicator, scope, time, changeFrom }: Observation) {
  return [
    unit.name.vi,
    bound === 'exact' ? '' : `(${bounds[bound]})`,
    kind === indicator.kind ? '' : (kinds[kind] ?? kind),
    scope === undefined ? '' : `phạm vi: ${scope.name.vi}`,
    time ?? 'không rõ thời điểm',
    changeFrom === undefined ? '' : `so với ${changeFrom}`,
  ];
}

const bounds: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': 'ít nhất',
  'more-than': 'hơn',
  about: 'khoảng',
  'at-most': 'tối đa',
  'less-than': 'dưới',
};

/** Those that a claim may have besides the kind of its indicator. */
const kinds: Readonly<Record<string, string>> = {
  delta: 'mức thay đổi',
  target: 'mục tiêu',
  allocation: 'kinh phí phân bổ',
};

function noteOf({ note }: Observation, language: keyof Words): string {
  if (note === undefined) return '';
  return language === 'vi' ? `lưu ý: ${note.vi}` : `note: ${note.en}`;
}
