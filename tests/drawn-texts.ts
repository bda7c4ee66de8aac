import { boxOf, overlaps, type Anchor, type Box } from '../src/charts/labels/placement.ts';

/** A text of a picture, the room it takes, px, and its row of the table beside, if any. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
  readonly row: number | undefined;
}

const anchors: readonly Anchor[] = ['start', 'middle', 'end'];

/** The texts of a chart as Plot writes them: sizes and anchors on a group, places on its texts. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/<g( [^>]*)?>((?:<text [^>]*>[^<]*<\/text>)+)<\/g>/g)].flatMap(
    ([, group = '', texts = '']) => {
      const anchor = anchors.find((one) => group.includes(`text-anchor="${one}"`)) ?? 'middle';
      const size = Number(/font-size="([\d.]+)"/.exec(group)?.[1] ?? 13);
      return [...texts.matchAll(/<text ([^>]*)>([^<]*)</g)].map(
        ([, attributes = '', text = '']) => {
          const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(attributes) ?? [];
          const row = /data-row="(\d+)"/.exec(attributes)?.[1];
          return {
            ...{ text, box: boxOf({ text, x: Number(x), y: Number(y), size, anchor }) },
            row: row === undefined ? undefined : Number(row),
          };
        },
      );
    },
  );
}

/** Pairs of texts that lie on each other. */
export function overlappingTexts(svg: string): readonly (readonly [string, string])[] {
  const texts = drawnTexts(svg);
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => [one.text, other.text] as const),
  );
}

/** Texts that reach out of a picture by more than the allowance for the font of a reader. */
export function clippedTexts(svg: string): readonly string[] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return drawnTexts(svg)
    .filter(({ box: { left, right, top, bottom } }) => {
      return left < -2 || top < -2 || right > Number(width) + 2 || bottom > Number(height) + 2;
    })
    .map(({ text }) => text);
}
