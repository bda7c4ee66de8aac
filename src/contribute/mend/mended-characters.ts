import { invisibles, oddSpaces } from '../../dataset/characters.ts';

/** Bytes and characters as the check wants them, wherever in a file they stand. */
export function mendedCharacters(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(oddSpaces, ' ')
    .replaceAll(invisibles, '')
    .normalize('NFC')
    .replaceAll(/ +$/gm, '')
    .replace(/\n*$/, '\n');
}
