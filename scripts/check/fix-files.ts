import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mended } from '../../src/contribute/mend/mended.ts';
import { decode } from '../../src/dataset/decode.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';

/** Mends what a machine can mend, in the files given or in all, and tells which changed. */
export function fixFiles(root: string, chosen: readonly string[] | undefined): void {
  const files =
    chosen?.map((path) => ({ path, bytes: readFileSync(join(root, path)) })) ??
    readFolder(root).files;
  for (const file of files) {
    const text = file.path.endsWith('.yaml') ? decode(file)?.text : undefined;
    const whole = text === undefined ? undefined : mended(file.path, text);
    if (whole === undefined || whole === text) continue;
    writeFileSync(join(root, file.path), whole);
    console.error(`mended ${root}/${file.path}`);
  }
}
