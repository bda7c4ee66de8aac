/** A font as far as widths go, in thousandths of its size. */
interface Face {
  /** Letters without marks. */
  readonly widths: ReadonlyMap<string, number>;
  /** What is not listed. */
  readonly digit: number;
  readonly small: number;
  readonly capital: number;
  /** A factor: room for the font of a reader who has another one. */
  readonly allowance: number;
}

/** Source Sans 3 Regular; the allowance has room for a bold weight too. */
const sans: Face = {
  widths: new Map([
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
  ]),
  digit: 497,
  small: 560,
  capital: 650,
  allowance: 1.08,
};

/** Source Serif 4 SemiBold, of headlines. */
const serif: Face = {
  widths: new Map([
    ...widthsOf('abcdefghijklm', '554 630 527 623 540 374 573 650 336 313 615 337 961'),
    ...widthsOf('nopqrstuvwxyz', '652 590 632 613 475 475 368 640 581 850 585 592 497'),
    ...widthsOf('ABCDEFGHIJKLM', '712 668 663 744 634 610 725 809 387 394 726 616 930'),
    ...widthsOf('NOPQRSTUVWXYZ', '757 742 637 742 707 560 650 757 706 1020 678 667 592'),
    ...widthsOf('абвгдежзиклмноп', '554 582 567 484 615 540 851 481 682 682 623 792 675 590 671'),
    ...widthsOf(
      'рстуфхцчшщъыьэюя',
      '632 527 578 592 855 585 678 616 934 944 674 845 552 527 863 595',
    ),
    ...widthsOf('АБВГДЕЖЗИКЛМНОП', '712 645 668 577 733 634 995 568 801 718 705 930 809 742 788'),
    ...widthsOf(
      'РСТУФХЦЧШЩЪЫЬЭЮЯ',
      '637 663 650 703 783 678 791 734 1091 1097 751 976 637 638 1036 700',
    ),
    ...widthsOf(' .,:;-/()%–“”’…', '228 307 307 307 307 335 364 384 384 949 528 460 459 236 900'),
  ]),
  digit: 547,
  small: 640,
  capital: 760,
  allowance: 1.03,
};

/** The width of a text in px, estimated without a font and rather too wide. */
export const textWidth = widthIn(sans);

/** The width of a headline in px, as wide as its own font is. */
export const headlineWidth = widthIn(serif);

function widthIn(face: Face): (text: string, size: number) => number {
  // Charts measure the same few hundred letters over and over.
  const known = new Map<string, number>();
  return (text, size) => {
    let thousandths = 0;
    for (const character of text) {
      const width = known.get(character) ?? widthOf(character, face);
      known.set(character, width);
      thousandths += width;
    }
    return (thousandths / 1000) * size * face.allowance;
  };
}

/** A letter is as wide as without its marks. */
function widthOf(character: string, { widths, digit, small, capital }: Face): number {
  let width = 0;
  for (const part of character.normalize('NFD')) {
    if (/\p{Mark}/u.test(part)) continue;
    const other = /\p{Lowercase}/u.test(part) ? small : capital;
    width += widths.get(part) ?? (/\p{Number}/u.test(part) ? digit : other);
  }
  return width;
}

function widthsOf(characters: string, numbers: string): readonly [string, number][] {
  const all = numbers.split(' ').map(Number);
  return [...characters].map((character, i) => [character, all[i] ?? 0]);
}
