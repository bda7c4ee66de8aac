import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import type { Region } from '../../model/model.ts';
import type { MergerFinding } from '../../stats/findings/merger-finding.ts';
import type { RegionFinding, RegionMedian } from '../../stats/findings/region-finding.ts';
import { saidValue } from './headline-quantity.ts';

/** What a province is made of, or what became of it, in a sentence. */
export function mergerHeadline(finding: MergerFinding, { plain, format, words }: Reader): string {
  const { merger } = words.findings;
  const name = plain(finding.province.name);
  switch (finding.kind) {
    case 'made': {
      const parts = finding.parts.map((part) => plain(part.name)).toSorted(format.compare);
      return merger.made(name, parts, finding.until);
    }
    case 'unchanged':
      return merger.unchanged(name, finding.since);
    case 'ended':
      return merger.ended(name, plain(finding.heir.name), finding.until);
  }
}

/** Which regions lie highest and lowest in one survey, in a sentence. */
export function regionsHeadline(
  { claim, highest, lowest }: RegionFinding,
  regions: ReadonlyMap<string, Region>,
  reader: Reader,
): string {
  const { plain } = reader;
  const named = (found: readonly RegionMedian[]) =>
    found.map(({ region }) => plain(find(regions, region).name));
  return reader.words.findings.regions({
    name: plain(claim.indicator.name),
    time: claim.time,
    highest: named(highest),
    lowest: named(lowest),
    top: saidValue(highest[0]?.median ?? claim.value, claim, reader),
    bottom: saidValue(lowest[0]?.median ?? claim.value, claim, reader),
  });
}
