import { max } from 'd3-array';
import type { Province } from '../../model/place.ts';

/** What became of a province when the map was redrawn. */
export type MergerFinding =
  | {
      readonly kind: 'made';
      readonly province: Province;
      readonly parts: readonly Province[];
      /** The last day of its parts. */
      readonly until: string;
    }
  | { readonly kind: 'unchanged'; readonly province: Province; readonly since: string }
  | {
      readonly kind: 'ended';
      readonly province: Province;
      readonly heir: Province;
      readonly until: string;
    };

/** undefined when the provinces given do not hold what it was made of, or what it became. */
export function mergerFinding(
  province: Province,
  provinces: readonly Province[],
): MergerFinding | undefined {
  if (province.to !== undefined) {
    const heir = provinces.find(({ id }) => id === province.successor);
    return heir && { kind: 'ended', province, heir, until: province.to };
  }
  if (province.from === undefined) {
    const since = max(provinces, ({ from }) => from);
    return since === undefined ? undefined : { kind: 'unchanged', province, since };
  }
  const parts = province.predecessors.flatMap((id) => provinces.find((one) => one.id === id) ?? []);
  const until = max(parts, ({ to }) => to);
  return until === undefined ? undefined : { kind: 'made', province, parts, until };
}
