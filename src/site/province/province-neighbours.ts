import { neighbors } from 'topojson-client';
import type { Boundaries } from '../../dataset/geography/geography.ts';
import { find } from '../../model/lookup.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { geography, model } from '../model.ts';
import { currentProvinces } from '../views/observations.ts';
import type { LinkView } from '../links/link-view.ts';
import { provinceLink } from '../links/province-link.ts';

/** Ids of the provinces that share a line with each on a map. */
function bordersOf(map: Boundaries | undefined): ReadonlyMap<string, readonly string[]> {
  if (map === undefined) return new Map();
  const { geometries } = map.objects.provinces;
  const ids = geometries.map(({ id }) => String(id));
  const touching = neighbors([...geometries]);
  return new Map(ids.map((id, i) => [id, (touching[i] ?? []).flatMap((j) => ids[j] ?? [])]));
}

const borders = { current: bordersOf(geography.current), former: bordersOf(geography.former) };
const provinces = new Map(model.provinces.map((province) => [province.id, province]));

/** The provinces that share a border, of the same day as the province, and the other units of its region. */
export function neighboursView(province: Province, reader: Reader) {
  const map = isCurrent(province) ? borders.current : borders.former;
  const bordering = (map.get(province.id) ?? []).map((id) => find(provinces, id));
  const region = isCurrent(province)
    ? currentProvinces.filter((other) => other.region === province.region && other !== province)
    : [];
  return { bordering: linksTo(bordering, reader), region: linksTo(region, reader) };
}

function linksTo(members: readonly Province[], reader: Reader): readonly LinkView[] {
  const { format, plain } = reader;
  return members
    .toSorted((a, b) => format.compare(plain(a.name), plain(b.name)))
    .map((other) => {
      const { text, href } = provinceLink(other, reader);
      return { text, href };
    });
}
