/** A font as far as widths go, in thousandths of its size. */
export interface Face {
  /** Letters without marks. */
  readonly widths: ReadonlyMap<string, number>;
  /** What is not listed. */
  readonly digit: number;
  readonly small: number;
  readonly capital: number;
  /** A factor: room for the font of a reader who has another one. */
  readonly allowance: number;
}

/** Measures texts in a face: px, estimated without a font and rather too wide. */
export function widthIn(face: Face): (text: string, size: number) => number {
  // Charts measure the same few hundred letters over and over.
  const known = new Map<string, number>();
  return (text, size) => {
    let thousandths = 0;
    for (const character of text) {
      const width = known.get(character) ?? widthOf(character, face);
      known.set(character, width);
      thousandths += width;
    }
    return (thousandths / 1000) * size * face.allowance;
  };
}

/** A letter is as wide as without its marks. */
function widthOf(character: string, { widths, digit, small, capital }: Face): number {
  let width = 0;
  for (const part of character.normalize('NFD')) {
    if (/\p{Mark}/u.test(part)) continue;
    const other = /\p{Lowercase}/u.test(part) ? small : capital;
    width += widths.get(part) ?? (/\p{Number}/u.test(part) ? digit : other);
  }
  return width;
}

/** The widths of some letters, in their order. */
export function widthsOf(characters: string, numbers: string): readonly [string, number][] {
  const all = numbers.split(' ').map(Number);
  return [...characters].map((character, i) => [character, all[i] ?? 0]);
}
