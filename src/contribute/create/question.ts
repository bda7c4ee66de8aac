import { didYouMean } from '../../dataset/spelling/did-you-mean.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Words } from '../../dataset/problem.ts';

export const newKinds = ['meeting', 'publication', 'indicator', 'unit', 'body'] as const;
export type NewKind = (typeof newKinds)[number];

/** One thing to be answered, by a flag or when asked. */
export interface Question {
  /** The name of the flag. */
  readonly flag: string;
  readonly ask: Words;
  /** May be left empty. */
  readonly optional?: true;
  /** What an answer looks like. */
  readonly form?: RegExp;
  /** What may be answered, and what is offered while asking. */
  readonly choices?: (dataset: Dataset) => readonly string[];
}

/** Answers by the names of their flags. */
export type Answers = Readonly<Record<string, string>>;

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

const names: readonly Question[] = [
  { flag: 'en', ask: { en: 'Name in English', vi: 'Tên tiếng Anh' } },
  { flag: 'vi', ask: { en: 'Name in Vietnamese', vi: 'Tên tiếng Việt' } },
];

const source: readonly Question[] = [
  {
    flag: 'url',
    ask: { en: 'Address of the article', vi: 'Địa chỉ bài viết' },
    form: /^https?:\/\/[^\s"]+$/,
  },
  { flag: 'publisher', ask: { en: 'Publisher', vi: 'Nơi đăng' } },
  {
    flag: 'language',
    ask: { en: 'Its language', vi: 'Ngôn ngữ của bài' },
    choices: () => ['vi', 'en', 'uk', 'ru'],
  },
  {
    flag: 'published',
    ask: { en: 'Published on (YYYY-MM-DD)', vi: 'Ngày đăng (YYYY-MM-DD)' },
    form: date,
    optional: true,
  },
  {
    flag: 'accessed',
    ask: { en: 'Read on (YYYY-MM-DD)', vi: 'Ngày đọc (YYYY-MM-DD)' },
    form: day,
  },
];

const shortId: Question = {
  flag: 'id',
  ask: { en: 'Id: lower-case words with hyphens', vi: 'Mã: chữ thường không dấu, nối bằng gạch' },
  form: id,
};

/** What each kind needs to be known. */
export const questions: Readonly<Record<NewKind, readonly Question[]>> = {
  meeting: [
    {
      flag: 'body',
      ask: { en: 'Which body met (id)', vi: 'Cơ quan nào họp (mã)' },
      choices: ({ bodies }) => bodies.flatMap(({ value }) => value.map((body) => body.id)),
    },
    {
      flag: 'date',
      ask: { en: 'Met on (YYYY-MM-DD, or YYYY-MM)', vi: 'Họp ngày (YYYY-MM-DD hoặc YYYY-MM)' },
      form: date,
    },
    ...names,
    {
      flag: 'name',
      ask: { en: 'Short name for the id', vi: 'Tên ngắn để đặt mã' },
      form: id,
    },
    ...source,
  ],
  publication: [
    {
      flag: 'date',
      ask: { en: 'Came out on (YYYY-MM-DD, or less)', vi: 'Ra ngày (YYYY-MM-DD hoặc ít hơn)' },
      form: date,
    },
    ...names,
    {
      flag: 'name',
      ask: { en: 'Short name for the id', vi: 'Tên ngắn để đặt mã' },
      form: id,
    },
    ...source,
  ],
  indicator: [
    shortId,
    ...names,
    { flag: 'definition-en', ask: { en: 'Definition in English', vi: 'Định nghĩa tiếng Anh' } },
    { flag: 'definition-vi', ask: { en: 'Definition in Vietnamese', vi: 'Định nghĩa tiếng Việt' } },
    {
      flag: 'group',
      ask: { en: 'Group', vi: 'Nhóm' },
      choices: ({ groups }) => groups.flatMap(({ value }) => value.map((group) => group.id)),
    },
    {
      flag: 'unit',
      ask: { en: 'Unit', vi: 'Đơn vị' },
      choices: ({ units }) => units.flatMap(({ value }) => value.map((unit) => unit.id)),
    },
    {
      flag: 'kind',
      ask: { en: 'Kind of number', vi: 'Loại số liệu' },
      choices: () => ['level', 'flow', 'share', 'rank', 'index'],
    },
    {
      flag: 'direction',
      ask: { en: 'Which way is better', vi: 'Chiều nào tốt hơn' },
      choices: () => ['up', 'down', 'none'],
    },
    { flag: 'decimals', ask: { en: 'Decimals', vi: 'Số chữ số thập phân' }, form: /^[0-6]$/ },
  ],
  unit: [
    shortId,
    ...names,
    {
      flag: 'style',
      ask: { en: 'Style', vi: 'Kiểu' },
      choices: () => ['percent', 'points', 'currency', 'count', 'rank', 'index', 'rate'],
    },
    { flag: 'one', ask: { en: 'English word behind 1', vi: 'Từ tiếng Anh sau số 1' } },
    { flag: 'many', ask: { en: 'English word behind 2', vi: 'Từ tiếng Anh sau số 2' } },
    {
      flag: 'after',
      ask: { en: 'Vietnamese word behind a number', vi: 'Từ tiếng Việt sau con số' },
    },
  ],
  body: [
    shortId,
    ...names,
    {
      flag: 'level',
      ask: { en: 'Level', vi: 'Cấp' },
      choices: () => [
        'party',
        'central',
        'national',
        'ministry',
        'province',
        'commune',
        'enterprise',
        'international',
        'group',
      ],
    },
    {
      flag: 'place',
      ask: { en: 'Place', vi: 'Địa phương' },
      choices: ({ country, province }) => [...country, ...province].map(({ value }) => value.id),
    },
  ],
};

/** What is wrong with an answer; undefined when nothing is. */
export function faultOf(
  { flag, form, choices, optional }: Question,
  answer: string,
  dataset: Dataset,
): Words | undefined {
  const known = choices?.(dataset) ?? [];
  if (answer === '') {
    const offered = offer(known);
    return optional
      ? undefined
      : { en: `--${flag} is missing${offered.en}`, vi: `thiếu --${flag}${offered.vi}` };
  }
  if (form && !form.test(answer)) {
    return {
      en: `“${answer}” has not the form of --${flag}`,
      vi: `“${answer}” không đúng dạng của --${flag}`,
    };
  }
  if (choices && !known.includes(answer)) {
    const { help } = didYouMean(answer, known);
    const offered = offer(known);
    return {
      en: `“${answer}” is none of those of --${flag}; npm run find -- "${answer}" may lead to it${help ? `; ${help.en}` : ''}${offered.en}`,
      vi: `“${answer}” không có trong danh sách của --${flag}; thử npm run find -- "${answer}"${help ? `; ${help.vi}` : ''}${offered.vi}`,
    };
  }
  return undefined;
}

/** So many choices are told; more than that are looked up. */
const mostOffered = 60;

/** The choices themselves where they are few. */
function offer(known: readonly string[]): Words {
  if (known.length === 0) return { en: '', vi: '' };
  const shown = known.slice(0, mostOffered).join(', ');
  const more = known.length - mostOffered;
  return {
    en: `; choose one of: ${shown}${more > 0 ? `, … (${more} more; npm run find -- "NAME" leads to them)` : ''}`,
    vi: `; chọn một trong: ${shown}${more > 0 ? `, … (còn ${more}; npm run find -- "TÊN" dẫn tới)` : ''}`,
  };
}
