const gap = 16;

/** A picture for phones, and the same in two columns for a wide frame, drawn once. */
interface OneDrawing {
  readonly narrow: string;
  readonly wide: string;
}

/**
 * Cuts a picture of many sections at the rule above a section, near its middle, and shows both
 * halves side by side. The second picture uses the marks of the first.
 *
 * @throws For a picture that has no sections.
 */
export function inTwoColumns(svg: string): OneDrawing {
  const [, open = '', width = '', height = '', words = '', marks = ''] =
    /^(<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>)(<title .*?<\/desc>)?(.*)<\/svg>\s*$/s.exec(
      svg,
    ) ?? [];
  const id = /aria-labelledby="([^"]+)-title"/.exec(open)?.[1];
  const rules = [...svg.matchAll(new RegExp(`<line x1="0" x2="${width}" y1="([\\d.]+)"`, 'g'))];
  const middle = Number(height) / 2;
  const [cut] = rules
    .map(([, y]) => Number(y) - 2)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (id === undefined || cut === undefined) throw new Error('A picture has no sections.');
  const rest = Number(height) - cut;
  const half = (x: number, from: number, high: number) =>
    `<svg x="${x}" width="${width}" height="${high}" viewBox="0 ${from} ${width} ${high}">` +
    `<use href="#${id}-marks"/></svg>`;
  const size = `${Number(width) * 2 + gap} ${Math.max(cut, rest)}`;
  const frame = open
    .replace(/ width="[^"]*" height="[^"]*"/, '')
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${size}"`);
  return {
    narrow: `${open}${words}<g id="${id}-marks">${marks}</g></svg>`,
    wide: `${frame}${half(0, 0, cut)}${half(Number(width) + gap, cut, rest)}</svg>`,
  };
}
