import { createHash } from 'node:crypto';
import { renderAsync } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import type { ChartFace } from '../fonts/chart-fonts-files.ts';
import { indexedPicture } from './chart-png-colours.ts';
import { pngFile } from './chart-png-file.ts';

/**
 * The picture as PNG, `zoom` pixels for each px. It is drawn and packed off the main thread, so
 * several at a time are faster than one after the other.
 *
 * @param svg A picture on paper without `var()`; fonts inside it are not read.
 */
export async function chartPng(
  svg: string,
  faces: readonly ChartFace[],
  zoom = 2,
): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: faces.map(({ file }) => file),
      defaultFontFamily: 'Source Sans 3',
    },
  });
  return pngFile(indexedPicture(image.pixels), image.width, image.height);
}

/** To be raised when the same picture is packed or drawn in another way than before. */
const drawing = 2;

/** Names everything besides the picture that its pixels depend on. */
export function pngRenderer(faces: readonly ChartFace[], zoom = 2): string {
  const hash = createHash('sha256');
  for (const { bytes } of faces) hash.update(bytes);
  return `resvg ${resvg.version}, drawing ${drawing}, zoom ${zoom}, fonts ${hash.digest('hex')}`;
}
