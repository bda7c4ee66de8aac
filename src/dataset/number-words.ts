/** Small numbers as words, by stem, in Vietnamese, English, Ukrainian and Russian. */
const wordsOf: readonly (readonly [RegExp, number])[] = [
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

/** The numbers a text says in words, up to twelve: “three companies”, «чотирьох напрямках». */
export function numberWordsIn(text: string): readonly number[] {
  return (text.match(/[\p{L}'’]+/gu) ?? []).flatMap((word) =>
    wordsOf.filter(([pattern]) => pattern.test(word)).map(([, number]) => number),
  );
}
