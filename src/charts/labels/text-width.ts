import { widthIn, widthsOf, type Face } from './font-face.ts';

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

/** The width of a text in px, estimated without a font and rather too wide. */
export const textWidth = widthIn(sans);
