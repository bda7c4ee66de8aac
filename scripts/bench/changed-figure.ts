import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A whole number, and the characters it was printed in, which begin with it. */
const figure = /(value: )(\d+)(,[^}]*?printed: ["'])\2(?=\D)/;

/**
 * Copies a dataset and makes one figure of a meeting one larger, as a correction would.
 *
 * @throws If the dataset has no such figure.
 */
export function withOneFigureChanged(data: string, copy: string): void {
  cpSync(data, copy, { recursive: true });
  for (const file of globSync(join(copy, 'meetings/**/*.yaml')).toSorted().toReversed()) {
    const text = readFileSync(file, 'utf8');
    if (!figure.test(text)) continue;
    const larger = (_: string, before: string, value: string, between: string) => {
      const next = String(Number(value) + 1);
      return `${before}${next}${between}${next}`;
    };
    writeFileSync(file, text.replace(figure, larger));
    return;
  }
  throw new Error(`No meeting in ${data} has a whole number to change.`);
}
