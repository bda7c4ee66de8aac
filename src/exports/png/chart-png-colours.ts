/** A picture of at most 256 colours. */
export interface IndexedPicture {
  /** Red, green, blue of each colour; the most frequent first. */
  readonly palette: Uint8Array;
  /** The colour of each pixel, by its place in the palette. */
  readonly indexes: Uint8Array;
}

const most = 256;

/**
 * Charts have few colours, and their shades where a line or a letter ends. If those are more than
 * 256, shades that differ by less than a step share the most frequent of them; the step is the
 * smallest that is enough. Opaque pixels are expected.
 */
export function indexedPicture(rgba: Uint8Array): IndexedPicture {
  const { colours, counts, pixels } = counted(rgba);
  const order = colours
    .map((_, i) => i)
    .toSorted(
      (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (colours[a] ?? 0) - (colours[b] ?? 0),
    );
  const { kept, places } = shared(colours, order);
  // Loops, since there are millions of pixels: `from` with a function takes fifty times as long.
  const indexes = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length; i += 1) indexes[i] = places[pixels[i] ?? 0] ?? 0;
  return { palette: Uint8Array.from(kept.flatMap(channels)), indexes };
}

function channels(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

interface Counted {
  readonly colours: readonly number[];
  readonly counts: readonly number[];
  /** The number of each pixel’s colour. */
  readonly pixels: Uint32Array;
}

function counted(rgba: Uint8Array): Counted {
  // One number a pixel; which byte of it is red depends on the machine and is asked only once.
  const packed = wordsOf(rgba);
  const pixels = new Uint32Array(packed.length);
  const numbers = new Map<number, number>();
  const colours: number[] = [];
  const counts: number[] = [];
  for (let start = 0; start < packed.length;) {
    // Pixels come in runs of one colour, most of them long.
    const colour = packed[start];
    let end = start + 1;
    while (end < packed.length && packed[end] === colour) end += 1;
    const known = numbers.get(colour ?? 0);
    const number = known ?? colours.push(rgbAt(rgba, 4 * start)) - 1;
    if (known === undefined) numbers.set(colour ?? 0, number);
    counts[number] = (counts[number] ?? 0) + end - start;
    if (number > 0) pixels.fill(number, start, end);
    start = end;
  }
  return { colours, counts, pixels };
}

function wordsOf(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

function rgbAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}

/** The colours that stay, and for each colour the place of the one that stands for it. */
function shared(
  colours: readonly number[],
  order: readonly number[],
): { kept: readonly number[]; places: Uint8Array } {
  for (let bits = 0; ; bits += 1) {
    const cell = (colour: number) => {
      const [red, green, blue] = channels(colour);
      return ((red >> bits) << 16) | ((green >> bits) << 8) | (blue >> bits);
    };
    const placeOf = new Map<number, number>();
    const kept: number[] = [];
    const places = new Uint8Array(colours.length);
    for (const number of order) {
      const colour = colours[number] ?? 0;
      const place = placeOf.get(cell(colour)) ?? kept.push(colour) - 1;
      placeOf.set(cell(colour), place);
      places[number] = place;
    }
    if (kept.length <= most) return { kept, places };
  }
}
