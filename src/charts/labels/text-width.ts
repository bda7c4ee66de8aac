/** Advance widths of Source Sans 3 Regular, in thousandths of the font size. */
const widths: Readonly<Record<string, number>> = {
  ...widthsOf('abcdefghijklm', '504 553 456 555 496 292 504 544 246 247 495 255 829'),
  ...widthsOf('nopqrstuvwxyz', '547 542 555 555 347 419 338 544 467 719 446 467 425'),
  ...widthsOf('ABCDEFGHIJKLM', '544 588 571 615 527 494 617 652 263 480 579 486 814'),
  ...widthsOf('NOPQRSTUVWXYZ', '647 664 569 664 582 534 536 645 515 786 513 476 539'),
  ...widthsOf(
    'абвгдежзиклмнопрст',
    '504 544 508 411 533 496 688 456 565 495 531 633 562 542 553 555 456 460',
  ),
  ...widthsOf(
    'уфхцчшщъыьэюяіїєґ',
    '467 734 446 558 512 749 761 596 674 491 456 738 515 246 246 456 416',
  ),
  ...widthsOf(
    'АБВГДЕЖЗИКЛМНОПРСТ',
    '544 580 588 498 638 527 830 550 658 579 630 727 652 664 645 566 571 536',
  ),
  ...widthsOf(
    'УФХЦЧШЩЪЫЬЭЮЯІЇЄҐ',
    '514 732 513 642 598 877 880 720 798 580 571 908 582 263 263 571 498',
  ),
  ...widthsOf(' .,:;-/()%–—«»', '200 249 249 249 249 311 350 303 303 824 500 800 429 429'),
  ...widthsOf('đĐ≥≤≈', '562 635 497 497 497'),
};

/** Room for a bold weight, and for the font of a reader who has another one. */
const allowance = 1.08;

/** The width of a text in px, estimated without a font and rather too wide. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character);
  return (thousandths / 1000) * size * allowance;
}

/** Charts measure the same few hundred letters over and over. */
const known = new Map<string, number>();

/** A letter is as wide as without its marks. */
function widthOf(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  let width = 0;
  for (const part of character.normalize('NFD')) {
    if (!/\p{Mark}/u.test(part)) width += widths[part] ?? widthOfOther(part);
  }
  known.set(character, width);
  return width;
}

function widthOfOther(character: string): number {
  if (/\p{Number}/u.test(character)) return 497;
  return /\p{Lowercase}/u.test(character) ? 560 : 650;
}

function widthsOf(characters: string, numbers: string): Record<string, number> {
  const all = numbers.split(' ').map(Number);
  return Object.fromEntries([...characters].map((character, i) => [character, all[i] ?? 0]));
}

/** Breaks a text between words into lines of a width; what goes past the last line ends in “…”. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.map((text, i) => (i === most - 1 ? shortened(text, width, size) : text));
}

function shortened(text: string, width: number, size: number): string {
  let short = text;
  while (short && textWidth(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
