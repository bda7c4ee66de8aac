import type { Bound } from './file-types.ts';

/** A word beside a number that says the number is a limit. */
export interface BoundWord {
  readonly word: string;
  /** The bounds that render it, the plainest first. */
  readonly means: readonly [Bound, ...Bound[]];
}

type Phrase = readonly [pattern: string, means: BoundWord['means']];

const before: readonly Phrase[] = [
  [
    'не більше|не более|no more than|not more than|không quá|không vượt quá|at most|up to|tối đa|≤|<=',
    ['at-most'],
  ],
  [
    'не менше|не менее|no less than|not less than|at least|no fewer than|ít nhất|tối thiểu|không dưới|щонайменше|принаймні|как минимум|по меньшей мере|≥|>=',
    ['at-least', 'more-than'],
  ],
  [
    'понад|більше|більш|свыше|более|больше|hơn|trên|vượt quá|vượt|over|more than|above|exceeds|exceeding|exceeded|surpassed|surpasses|>',
    ['more-than', 'at-least'],
  ],
  ['майже|почти|gần|nearly|almost|close to|xấp xỉ', ['about', 'less-than', 'at-most']],
  [
    'близько|приблизно|около|примерно|порядка|khoảng|chừng|tầm|about|around|approximately|roughly|some|~|≈',
    ['about'],
  ],
  ['менше|менш|менее|меньше|dưới|less than|fewer than|under|below|<', ['less-than', 'at-most']],
];

const after: readonly Phrase[] = [
  ['\\+(?!\\d)|trở lên|or more|і більше|та більше|и более|и больше', ['at-least', 'more-than']],
];

/** Limits told in words that also mean other things, or in the languages of translated pages. */
const loosely =
  /(?<!\p{L})(?:at least|top|leading|до|cerca del?|environ|etwa|rund|ruim|bijna)(?!\p{L})|以上|以下|約|近く/iu;

/** Whether a text speaks of a limit in such a word: “98 percent at least”, “top 18”, «до 1,5». */
export function limitsLoosely(text: string): boolean {
  return loosely.test(text);
}

/** Looks at what stands right before a number; “than”, «ніж», «чим», «как» may come between. */
export function boundWordBefore(text: string): BoundWord | undefined {
  return find(beforeNumber, text.slice(-40));
}

/** Looks at what stands right after a number. */
export function boundWordAfter(text: string): BoundWord | undefined {
  return find(afterNumber, text);
}

type Pattern = readonly [word: RegExp, means: BoundWord['means']];

const beforeNumber = before.map(([words, means]): Pattern => {
  const than = '(?:(?:than|ніж|чим|чем|як|как)\\s+)?';
  return [new RegExp(`(?<!\\p{L})(${words})\\s*${than}$`, 'iu'), means];
});

const afterNumber = after.map(([words, means]): Pattern => [
  new RegExp(`^\\s*(${words})`, 'iu'),
  means,
]);

function find(patterns: readonly Pattern[], text: string): BoundWord | undefined {
  for (const [pattern, means] of patterns) {
    const word = pattern.exec(text)?.[1];
    if (word !== undefined) return { word, means };
  }
  return undefined;
}
