const marks = /\p{M}/gu;

/** A text as people type it in a hurry: “Đồng Nai” and “dong nai” are the same. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
