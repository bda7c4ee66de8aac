import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One face that charts are set in, whole. */
export interface ChartFace {
  readonly family: 'Source Sans 3' | 'Source Serif 4';
  readonly weight: 400 | 600;
  /** From the working directory. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const faces = [
  {
    family: 'Source Sans 3',
    weight: 400,
    file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  },
  {
    family: 'Source Sans 3',
    weight: 600,
    file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  },
  {
    family: 'Source Serif 4',
    weight: 600,
    file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
] as const;

/**
 * The faces as they lie in the packages.
 *
 * @throws If one is missing: pictures would come out without its letters, silently.
 */
export function readChartFaces(packages = 'node_modules/@expo-google-fonts'): readonly ChartFace[] {
  return faces.map((face) => {
    const file = join(packages, face.file);
    return { ...face, file, bytes: readFileSync(file) };
  });
}
