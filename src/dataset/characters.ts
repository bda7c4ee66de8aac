/** A character as Unicode names it, since what it looks like does not tell it from others. */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What stands for nothing on the screen, or does harm there. */
export const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF]/gu;

/** Takes no room, yet makes two texts differ. */
export const invisibles =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2060-\u2064\u206A-\u206F\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{E0000}-\u{E01EF}]|(?<=.)\uFEFF/gsu;

/** Changes the order in which the characters after it are shown. */
export const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Half of a character, which no file can hold: only an escape makes it. */
export const loneSurrogates = /\p{Cs}/gu;

/** Looks like a space, and is none to a program. */
export const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;

/** A text as it may be printed on a terminal or a page: control and hidden characters made visible. */
export function visible(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B-\u001F]/g, (c) =>
      String.fromCodePoint(0x2400 + c.charCodeAt(0)),
    )
    .replaceAll(/[\u007F-\u009F\uFFFE\uFFFF]/g, '\u2421')
    .replaceAll(
      /[\u00AD\u034F\u115F\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\u061C\uFEFF]/g,
      '·',
    );
}
