import type { Point } from './unit-shape.ts';

/** A part of a unit that belongs to another. */
export interface Correction {
  /** The unit to which Natural Earth gives the part, by the id of its file. */
  readonly from: string;
  readonly to: string;
  /** A point of the part. */
  readonly holds: Point;
  /** Cuts the part off where it is no polygon of its own; ends at the nearest points of the border. */
  readonly line?: readonly Point[];
}

/** Where Natural Earth 1:10m is wrong about Viet Nam. The two lines are approximate (0.05°). */
export const corrections: readonly Correction[] = [
  // Cát Bà and Cát Hải
  { from: 'quang-ninh', to: 'hai-phong-until-2025', holds: [107.03, 20.8] },
  { from: 'quang-ninh', to: 'hai-phong-until-2025', holds: [106.86, 20.82] },
  // Côn Đảo
  { from: 'soc-trang', to: 'ba-ria-vung-tau', holds: [106.6, 8.69] },
  // South of Mường Tè: Nậm Nhùn is in Lai Châu, Mường Nhé in Điện Biên
  {
    from: 'dien-bien',
    to: 'lai-chau',
    holds: [102.93, 22.13],
    line: [
      [102.325, 22.565],
      [102.4, 22.4],
      [102.55, 22.25],
      [102.7, 22.2],
      [102.8, 22.1],
      [103, 22.05],
      [103.14, 22.086],
    ],
  },
  // Than Uyên and Tân Uyên, in Lai Châu since 2004
  {
    from: 'lao-cai-until-2025',
    to: 'lai-chau',
    holds: [103.89, 21.95],
    line: [
      [103.775, 22.303],
      [103.85, 22.22],
      [103.9, 22.15],
      [103.94, 22.08],
      [103.977, 21.969],
    ],
  },
];
