import { group } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { latest } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';
import type { CompareAnswer } from '../../charts/compare/spec.ts';
import { placeInRanking, rankingHref, rankInWords } from '../figures/place-in-ranking.ts';
import { unlike } from '../figures/province-standing.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { whenOf } from '../views/claim-words.ts';
import { currentProvinces, formerProvinces } from '../views/observations.ts';
import { quantityOf } from '../views/quantity.ts';

/** What somebody is told who asks for one indicator of one place, by places. */
export function compareAnswers(
  claims: readonly Observation[],
  reader: Reader,
): Readonly<Partial<Record<string, CompareAnswer>>> {
  const newest = new Map(
    [...group(claims, ({ place }) => place.id)].flatMap(([place, own]) => {
      const told = unlike(latest(own));
      return told.length === 0 ? [] : [[place, told] as const];
    }),
  );
  const own = [...newest].flatMap(([place, told]) => {
    const [first] = told;
    return first
      ? [
          [
            place,
            [told.map((one) => said(one, reader)).join(' / '), hrefOf(first, reader)],
          ] as const,
        ]
      : [];
  });
  return Object.fromEntries([...own, ...ofFormerUnits(newest, reader)]);
}

/** Of a province without a figure, those of the units it was made of, and that it has none. */
function ofFormerUnits(newest: ReadonlyMap<string, readonly Observation[]>, reader: Reader) {
  return currentProvinces
    .filter(({ id }) => !newest.has(id))
    .flatMap((province) => {
      const told = formerProvinces
        .filter(({ successor }) => successor === province.id)
        .toSorted((a, b) => Number(isNamed(b, province)) - Number(isNamed(a, province)))
        .flatMap(({ id }) => newest.get(id)?.slice(0, 1) ?? []);
      const [first] = told;
      if (first === undefined) return [];
      const units = told.map((one) => `${reader.plain(one.place.name)} ${said(one, reader)}`);
      const line = reader.words.search.beforeMerger(units.join('; '));
      return [[province.id, [line, hrefOf(first, reader)]] as const];
    });
}

interface Named {
  readonly name: { readonly vi: string };
}

function isNamed({ name }: Named, other: Named): boolean {
  return name.vi === other.name.vi;
}

/** “44.75 points, 2024, 14th of 61”. */
function said(claim: Observation, reader: Reader): string {
  const row = claim.unit.style === 'rank' ? undefined : placeInRanking(claim);
  const rank = row === undefined ? '' : rankInWords(row, reader);
  return [quantityOf(claim, reader).phrase, whenOf(claim, reader), rank].filter(Boolean).join(', ');
}

/** The whole ranking where there is one, else the claim on the page of the place. */
function hrefOf(claim: Observation, { locale }: Reader): string {
  const { place, indicator, id } = claim;
  if (placeInRanking(claim) !== undefined) return rankingHref(claim, locale);
  const path = place === model.nation ? paths.indicator(indicator.id) : paths.province(place.id);
  return `${pageHref(path, locale)}#${id}`;
}
