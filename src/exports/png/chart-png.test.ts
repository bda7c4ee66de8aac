import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readChartFaces } from '../fonts/chart-fonts-files.ts';
import { chartPng, pngRenderer } from './chart-png.ts';

const faces = readChartFaces();

const svgOf = (inside: string, width = 200, height = 60) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', sans-serif">` +
  `<rect width="${width}" height="${height}" fill="#fbf8f1"/>${inside}</svg>`;

const textOf = (attributes: string, text = 'Ằ Ữ Ộ ệ ợ Щ ї') =>
  svgOf(`<text x="8" y="40" font-size="24" ${attributes}>${text}</text>`);

/** What the header says, and the pixels as places in the palette. */
function decoded(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const data = bytes.indexOf('IDAT', 0, 'latin1');
  const packed = bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4));
  return {
    signature: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    pixels: inflateSync(packed),
  };
}

const ink = (png: Uint8Array) => decoded(png).pixels.filter((place) => place > 0).length;

test('chartPng(svg, faces) has two pixels for each px, and something on them', async () => {
  const { signature, width, height, pixels } = decoded(await chartPng(textOf(''), faces));
  expect([signature, width, height]).toEqual(['PNG', 400, 120]);
  expect(pixels).toHaveLength(401 * 120);
  expect(new Set(pixels).size).toBeGreaterThan(20);
});

test('with another zoom it has another size', async () => {
  const { width, height } = decoded(await chartPng(svgOf('', 1200, 630), faces, 1));
  expect([width, height]).toEqual([1200, 630]);
});

test('the same bytes twice, also when drawn at the same time', async () => {
  const [first, second] = await Promise.all([
    chartPng(textOf(''), faces),
    chartPng(textOf(''), faces),
  ]);
  expect(first).toEqual(second);
});

test('each weight and family has a face of its own', async () => {
  const drawn = await Promise.all(
    ['', 'font-weight="600"', `font-weight="600" font-family="'Source Serif 4', serif"`].map(
      async (attributes) => chartPng(textOf(attributes), faces),
    ),
  );
  const [regular = 0, bold = 0] = drawn.map(ink);
  expect(bold).toBeGreaterThan(regular * 1.05);
  expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(3);
});

test('marks of Vietnamese letters are drawn: Ằ has more ink than A', async () => {
  const [plain, marked] = await Promise.all(
    ['AUOeo', 'ẰỮỘệợ'].map((text) => chartPng(textOf('', text), faces)),
  );
  expect(marked && ink(marked)).toBeGreaterThan(plain ? ink(plain) * 1.1 : Infinity);
});

test('fonts inside the picture change nothing', async () => {
  const style = `<style>@font-face{font-family:'Source Sans 3';src:url(data:font/woff2;base64,AA)}</style>`;
  const plain = textOf('');
  expect(await chartPng(plain.replace('<rect', `${style}<rect`), faces)).toEqual(
    await chartPng(plain, faces),
  );
});

test('pngRenderer(faces, zoom) tells fonts and zooms apart', () => {
  expect(pngRenderer(faces)).toBe(pngRenderer(faces, 2));
  expect(pngRenderer(faces)).not.toBe(pngRenderer(faces, 1));
  expect(pngRenderer(faces)).not.toBe(pngRenderer(faces.slice(1)));
  expect(pngRenderer(faces)).toMatch(
    /^resvg \d+\.\d+\.\d+, drawing \d+, zoom 2, fonts [0-9a-f]{64}$/,
  );
});
