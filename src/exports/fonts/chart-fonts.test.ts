import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { readChartFaces } from './chart-fonts-files.ts';
import { letterFont, withFonts } from './chart-fonts.ts';
import { lettersOfFaces } from './chart-fonts-letters.ts';

const faces = readChartFaces();

const svg =
  `<svg font-family="'Source Sans 3', sans-serif"><title>t</title><desc>d</desc>` +
  `<text>Ằ Ữ Ộ ệ ợ ≥ 80 %</text><text font-weight="600">Є ї ґ Щ − 5</text>` +
  `<text font-family="'Source Serif 4', serif" font-weight="600">Đường “$&amp;”</text></svg>`;

describe('withFonts(svg, faces)', () => {
  test('puts one font a face between description and picture, and changes nothing else', async () => {
    const filled = await withFonts(svg, faces);
    const [style = ''] = /<style>.*<\/style>/.exec(filled) ?? [];
    expect(filled.replace(style, '')).toBe(svg);
    expect(filled).toContain('</desc><style>');
    const rules = [...style.matchAll(/font-family:'([^']+)';font-weight:(\d+);/g)];
    expect(rules.map(([, family, weight]) => [family, Number(weight)])).toEqual(
      faces.map(({ family, weight }) => [family, weight]),
    );
    expect(style).not.toMatch(/url\((?!data:font\/woff2;base64,[A-Za-z0-9+/=]+\))/);
  });

  test('gives the same bytes twice', async () => {
    expect(await withFonts(svg, faces)).toBe(await withFonts(svg, faces));
  });
});

test.each([...lettersOfFaces(svg, faces)])(
  'letterFont($family $weight) holds every letter, and hardly another',
  async (face, letters) => {
    const held = lettersOf(await unpacked(await letterFont(face, letters)));
    expect([...letters].filter((letter) => !held.includes(letter))).toEqual([]);
    // Mirror images come along: ≤ with ≥.
    expect(held.length - letters.length).toBeLessThanOrEqual(2);
  },
);

test('a face that is not there is an error', () => {
  expect(() => readChartFaces('nowhere')).toThrow(/ENOENT.*SourceSans3_400Regular\.ttf/);
});

/** Through another reader of WOFF 2.0 than the one under test. */
async function unpacked(woff2: Uint8Array): Promise<Buffer> {
  const everything = String.fromCodePoint(...Array.from({ length: 0x2fff }, (_, i) => i + 1));
  return Buffer.from(await subsetFont(woff2, everything, { targetFormat: 'truetype' }));
}

/** The letters that a TrueType font maps to glyphs (cmap, format 4). */
function lettersOf(font: Buffer): string {
  const table = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  );
  const cmap = font.subarray(font.readUInt32BE((table ?? 0) + 8));
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(8 + 8 * i),
  );
  const start = offsets.find((at) => cmap.readUInt16BE(at) === 4) ?? 0;
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const found = Array.from({ length: segments }, (_, i) => {
    const last = cmap.readUInt16BE(start + 14 + 2 * i);
    const first = cmap.readUInt16BE(start + 16 + 2 * (segments + i));
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
  return String.fromCodePoint(...found.flat().filter((code) => code < 0xffff));
}
