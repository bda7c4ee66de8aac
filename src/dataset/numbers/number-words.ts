type Entry = readonly [pattern: RegExp, number: number];

/** Small numbers as words, by stem, in Vietnamese, English, Ukrainian and Russian. */
const cardinals: readonly Entry[] = [
  [/^(?:một|one|один|одн\p{L}{1,3})$/iu, 1],
  [/^(?:hai|two|два|дві|две|дв[оу]\p{L}{1,3})$/iu, 2],
  [/^(?:ba|three|три|тр[еёь]\p{L}{1,3})$/iu, 3],
  [/^(?:bốn|tư|four|чотир\p{L}+|четыр\p{L}+)$/iu, 4],
  [/^(?:năm|lăm|five|п['’]ят\p{L}+|пят\p{L}+)$/iu, 5],
  [/^(?:sáu|six|шіст\p{L}+|шест\p{L}+)$/iu, 6],
  [/^(?:bảy|seven|сім\p{L}*|сем[иь]\p{L}*)$/iu, 7],
  [/^(?:tám|eight|вісім\p{L}*|восем\p{L}*|восьм\p{L}+)$/iu, 8],
  [/^(?:chín|nine|дев['’]ят\p{L}+|девят\p{L}+)$/iu, 9],
  [/^(?:mười|ten|десят\p{L}+)$/iu, 10],
  [/^(?:eleven|одинадцят\p{L}+|одиннадцат\p{L}+)$/iu, 11],
  [/^(?:twelve|дванадцят\p{L}+|двенадцат\p{L}+)$/iu, 12],
];

const ordinals: readonly Entry[] = [
  [/^(?:nhất|first|перш\p{L}+|перв\p{L}+)$/iu, 1],
  [/^(?:nhì|second|друг\p{L}+|втор\p{L}+)$/iu, 2],
  [/^(?:third|трет\p{L}+)$/iu, 3],
  [/^(?:fourth|четверт\p{L}+|четвёрт\p{L}+)$/iu, 4],
  [/^(?:fifth)$/iu, 5],
  [/^(?:sixth|шост\p{L}+)$/iu, 6],
  [/^(?:seventh|сьом\p{L}+|седьм\p{L}+)$/iu, 7],
  [/^(?:eighth)$/iu, 8],
  [/^(?:ninth)$/iu, 9],
  [/^(?:tenth)$/iu, 10],
  [/^(?:eleventh)$/iu, 11],
  [/^(?:twelfth)$/iu, 12],
];

/** Words that say the first place without a number. */
const leading =
  /dẫn đầu|đứng đầu|đầu bảng|đầu cả nước|quán quân|\blead(?:s|er|ers|ing)?\b|\bled\b|\btop(?:s|ped)?\b|очол|лідир|лидир|возглав|首位|トップ/iu;

const kanji = '〇一二三四五六七八九十';

/** The numbers a text says in words, up to twelve: “three companies”, «чотирьох напрямках». */
export function numberWordsIn(text: string): readonly number[] {
  return [...wordsOf(text, cardinals), ...inKanji(text)];
}

/** The places a text says in words: “second”, “thứ nhì”, «першому місці», “dẫn đầu cả nước”. */
export function placeWordsIn(text: string): readonly number[] {
  return [...wordsOf(text, ordinals), ...(leading.test(text) ? [1] : [])];
}

function wordsOf(text: string, entries: readonly Entry[]): readonly number[] {
  return (text.match(/[\p{L}'’]+/gu) ?? []).flatMap((word) =>
    entries.filter(([pattern]) => pattern.test(word)).map(([, number]) => number),
  );
}

function inKanji(text: string): readonly number[] {
  return (
    text.match(/[〇一二三四五六七八九]?十[一二三四五六七八九]?|[〇一二三四五六七八九]/gu) ?? []
  ).map((word) => {
    if (!word.includes('十')) return kanji.indexOf(word);
    const [tens = '', ones = ''] = word.split('十');
    return (tens === '' ? 10 : kanji.indexOf(tens) * 10) + (ones === '' ? 0 : kanji.indexOf(ones));
  });
}
