import { textWidth, wrap } from './text-width.ts';

const dash = /^[–—-]$/;

/** A text on one line, or on two of about the same length; no dash begins a line. */
export function balanced(text: string, width: number, size: number): readonly string[] {
  if (textWidth(text, size) <= width) return [text];
  const words = text.split(' ');
  const halves = words.flatMap((word, i) => {
    if (i === 0 || dash.test(word)) return [];
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    return [{ lines, width: Math.max(...lines.map((line) => textWidth(line, size))) }];
  });
  const [best] = halves.sort((a, b) => a.width - b.width);
  return best && best.width <= width ? best.lines : wrap(text, width, size, 2);
}
