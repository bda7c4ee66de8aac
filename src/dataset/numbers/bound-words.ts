import type { Bound } from '../file-types.ts';

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
    'понад|більше|більш|свыше|более|больше|hơn|trên|vượt quá|vượt|over|more than|above|exceeds|exceeding|exceeded|surpassed|surpasses|surpassing|más de|meer dan|>|＞',
    ['more-than', 'at-least'],
  ],
  [
    'майже|почти|gần|nearly|almost|close to|xấp xỉ|casi|bijna|ほぼ',
    ['about', 'less-than', 'at-most'],
  ],
  [
    'близько|приблизно|около|примерно|порядка|khoảng|chừng|tầm|about|around|approximately|roughly|some|~|≈|約|およそ',
    ['about'],
  ],
  ['менше|менш|менее|меньше|dưới|less than|fewer than|under|below|<|＜', ['less-than', 'at-most']],
];

const after: readonly Phrase[] = [
  [
    '[+＋](?!\\d)|trở lên|or more|or higher|and above|at least|і більше|та більше|и более|и больше|以上',
    ['at-least', 'more-than'],
  ],
  ['trở xuống|or less|or fewer|at most|і менше|и менее|以下|以内', ['at-most']],
  ['を?超|を?上回', ['more-than', 'at-least']],
  ['未満|を?下回', ['less-than', 'at-most']],
  ['近く', ['about', 'less-than', 'at-most']],
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

/** Looks at what stands right after a number and its percent sign or short counter. */
export function boundWordAfter(text: string): BoundWord | undefined {
  return find(afterNumber, text.slice(0, 40));
}

type Pattern = readonly [word: RegExp, means: BoundWord['means']];

const beforeNumber = before.map(([words, means]): Pattern => {
  const than = '(?:(?:than|ніж|чим|чем|як|как)\\s+)?';
  return [new RegExp(`(?<!\\p{L})(${words})\\s*${than}[$€]?$`, 'iu'), means];
});

const unit = '(?:[%％]|per ?cent|パーセント|ポイント|[件人社カ国か所校台]{1,3})?';
const afterNumber = after.map(([words, means]): Pattern => [
  new RegExp(`^\\s*${unit}\\s*(${words})`, 'iu'),
  means,
]);

function find(patterns: readonly Pattern[], text: string): BoundWord | undefined {
  for (const [pattern, means] of patterns) {
    const word = pattern.exec(text)?.[1];
    if (word !== undefined) return { word, means };
  }
  return undefined;
}
