import type { ChartFace } from './chart-fonts-files.ts';

/** What text is set in, as far as attributes say. */
interface Setting {
  readonly tag: string;
  readonly family: string;
  readonly weight: string;
}

/** Elements whose words are read out and not drawn. */
const silent = new Set(['title', 'desc', 'style']);

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/**
 * The letters that a picture draws in each face, sorted; faces without letters are left out. The
 * picture is XML of our own: no comments, no CDATA, fonts in attributes.
 */
export function lettersOfFaces(
  svg: string,
  faces: readonly ChartFace[],
): ReadonlyMap<ChartFace, string> {
  const found = new Map<ChartFace, Set<string>>();
  for (const { text, setting } of textRuns(svg)) {
    const face = faceFor(setting, faces);
    const letters = found.get(face) ?? new Set();
    for (const letter of text) letters.add(letter);
    found.set(face, letters);
  }
  return new Map(
    faces.flatMap((face) => {
      const letters = found.get(face);
      return letters ? [[face, [...letters].toSorted().join('')]] : [];
    }),
  );
}

function* textRuns(svg: string): Generator<{ text: string; setting: Setting }> {
  const open: Setting[] = [];
  for (const [piece] of svg.matchAll(/<[^>]+>|[^<]+/g)) {
    const around = open.at(-1) ?? { tag: '', family: '', weight: '' };
    if (!piece.startsWith('<')) {
      if (!silent.has(around.tag)) yield { text: unescaped(piece), setting: around };
    } else if (piece.startsWith('</')) {
      open.pop();
    } else if (!piece.endsWith('/>')) {
      open.push({
        tag: /^<([\w:]+)/.exec(piece)?.[1] ?? '',
        family: / font-family="([^"]*)"/.exec(piece)?.[1] ?? around.family,
        weight: / font-weight="([^"]*)"/.exec(piece)?.[1] ?? around.weight,
      });
    }
  }
}

/** The face a browser would choose of those there are. */
function faceFor({ family, weight }: Setting, faces: readonly ChartFace[]): ChartFace {
  const named = faces.filter((face) => family.includes(face.family));
  const bold = weight === 'bold' || Number(weight) > 500;
  const face = named.find((one) => one.weight > 500 === bold) ?? named[0];
  if (!face) throw new Error(`No face was given for the font “${family}”.`);
  return face;
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities.get(entity) ?? entity);
}
