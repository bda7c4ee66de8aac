import subsetFont from 'subset-font';
import type { ChartFace } from './chart-fonts-files.ts';
import { lettersOfFaces } from './chart-fonts-letters.ts';
import { toWoff2 } from './chart-fonts-woff2.ts';

/** Pairs of letters, and marks on them: what the layout of a chart counts on. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

/**
 * A standalone picture with the letters it uses inside, so that it looks the same wherever it is
 * opened. The picture must begin with its title and description.
 */
export async function withFonts(svg: string, faces: readonly ChartFace[]): Promise<string> {
  const rules: string[] = [];
  for (const [face, letters] of lettersOfFaces(svg, faces)) {
    rules.push(fontFace(face, await letterFont(face, letters)));
  }
  return svg.replace('</desc>', () => `</desc><style>${rules.join('')}</style>`);
}

/** A face with these letters only, as WOFF 2.0. */
export async function letterFont(face: ChartFace, letters: string): Promise<Uint8Array> {
  const options = { targetFormat: 'truetype', noLayoutClosure: true, keepFeatures } as const;
  return toWoff2(await subsetFont(face.bytes, letters, options));
}

function fontFace({ family, weight }: ChartFace, font: Uint8Array): string {
  const data = Buffer.from(font).toString('base64');
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${data}) format('woff2')}`
  );
}
