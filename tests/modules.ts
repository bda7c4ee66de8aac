import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of code. */
export interface Module {
  readonly file: string;
  readonly text: string;
  /** Everything it imports, as it is written. */
  readonly imports: readonly string[];
}

/** Every file of code below a folder. */
export function modulesOf(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
    .map((file) => join(folder, file))
    .toSorted()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
      return { file, text, imports: [...found].map(([, specifier = '']) => specifier) };
    });
}

/** The folder of src/ that a file lies in. */
export function layerOf(file: string): string {
  return relative('src', file).split(sep)[0] ?? '';
}

export const isTest = ({ file }: Module) => file.endsWith('.test.ts');
