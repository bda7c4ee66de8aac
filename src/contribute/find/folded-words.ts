/** The words of a text as people type them in a hurry: without marks and capitals, tỷ as tỉ. */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replaceAll(/(?<=[a-z])y\b/g, 'i')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How well a written word fits another, from 0 to 1: the beginning of it, the same stem with another
 * ending, or one slip of the finger.
 */
export function likeness(written: string, word: string): number {
  if (written === word) return 1;
  const shorter = Math.min(written.length, word.length);
  const longer = Math.max(written.length, word.length);
  if (shorter < 3) return 0;
  const same = commonStart(written, word);
  if (same === shorter && shorter >= 4) return 0.8;
  if (same >= 4 && same >= 0.65 * longer) return 0.7;
  return shorter >= 5 && isOneSlip(written, word, same) ? 0.6 : 0;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** One letter more, less or other, behind the letters that both begin with. */
function isOneSlip(a: string, b: string, same: number): boolean {
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
