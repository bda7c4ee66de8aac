import { expect, test } from 'vitest';
import type { ChartFace } from './chart-fonts-files.ts';
import { lettersOfFaces } from './chart-fonts-letters.ts';

const faceOf = (family: ChartFace['family'], weight: ChartFace['weight']): ChartFace => ({
  family,
  weight,
  file: '',
  bytes: new Uint8Array(),
});

const faces = [
  faceOf('Source Sans 3', 400),
  faceOf('Source Sans 3', 600),
  faceOf('Source Serif 4', 600),
];

const lettersIn = (inside: string) =>
  [...lettersOfFaces(`<svg font-family="'Source Sans 3', sans-serif">${inside}</svg>`, faces)].map(
    ([{ family, weight }, letters]) => `${family} ${weight}: ${letters}`,
  );

test('each letter once, sorted, in the face it is drawn in', () => {
  expect(
    lettersIn('<text>bàba</text><g font-weight="600"><text>đ</text></g><text>c</text>'),
  ).toEqual(['Source Sans 3 400: abcà', 'Source Sans 3 600: đ']);
});

test('a headline is bold serif, a weight can be a word', () => {
  expect(
    lettersIn(`<text font-family="'Source Serif 4', serif" font-weight="bold">Ằ</text>`),
  ).toEqual(['Source Serif 4 600: Ằ']);
});

test('the only weight of a family serves for others', () => {
  expect(lettersIn(`<text font-family="'Source Serif 4', serif">Ữ</text>`)).toEqual([
    'Source Serif 4 600: Ữ',
  ]);
});

test('what is read out and not drawn needs no letters; what is escaped counts as what it means', () => {
  expect(lettersIn('<title>x</title><desc>y</desc><path d="M0"/><text>R&amp;D</text>')).toEqual([
    'Source Sans 3 400: &DR',
  ]);
});

test('a font that was not given is an error', () => {
  expect(() => lettersIn('<text font-family="Arial">a</text>')).toThrow(
    'No face was given for the font “Arial”.',
  );
});
