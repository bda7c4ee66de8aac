/** A piece of a sentence: words, or code. */
export interface TextPiece {
  readonly text: string;
  readonly isCode: boolean;
}

/** A sentence in pieces; what stands between backquotes is code. */
export function codeText(text: string): readonly TextPiece[] {
  return text
    .split('`')
    .map((piece, i) => ({ text: piece, isCode: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
