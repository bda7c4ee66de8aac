import type { Claim } from '../../dataset/claims.ts';

/** When the page or meeting that tells a claim is dated: its cited sources, else the report itself. */
export function pageDates({ sheet: { value }, cite }: Claim): readonly string[] {
  const published = Object.keys(cite).flatMap((key) => value.sources[key]?.published ?? []);
  const own = typeof value.date === 'string' ? [value.date] : [];
  return 'body' in value ? [...own, ...published] : published.length > 0 ? published : own;
}
