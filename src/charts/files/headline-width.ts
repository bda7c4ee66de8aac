import { widthIn, widthsOf, type Face } from '../labels/font-face.ts';

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

/** The width of a headline in px, as wide as its own font is. */
export const headlineWidth = widthIn(serif);
