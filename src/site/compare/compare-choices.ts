import type { Indicator } from '../../model/indicator.ts';
import { isCurrent, type Place, type Province } from '../../model/place.ts';
import type { Texts } from '../../model/texts.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';
import {
  currentProvinces,
  formerProvinces,
  observationsOfIndicator,
} from '../views/observations.ts';

/** Something to tick. */
export interface Choice {
  readonly id: string;
  readonly name: LocalText;
  /** Other names it is found by. */
  readonly alsoNamed: string;
  /** Id of the province that took it over. */
  readonly partOf?: string | undefined;
}

export interface ChoiceGroup {
  /** Empty where a choice needs no heading. */
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Of fewer places there is nothing to set side by side. */
const placesToCompare = 2;

/** Indicators of which at least two places have a figure. */
export const comparableIndicators = [...model.indicators.values()].filter(
  ({ id, isListed }) =>
    isListed &&
    new Set(observationsOfIndicator(id).map(({ place }) => place.id)).size >= placesToCompare,
);

/** The last day of the units before the reform. */
const lastDay = formerProvinces.find(({ to }) => to !== undefined)?.to ?? '';

/** The nation, the provinces of today, the former ones. */
export function placeChoices(reader: Reader): readonly ChoiceGroup[] {
  const words = reader.words.compare;
  const inOrder = (provinces: readonly Province[]) =>
    provinces
      .toSorted((a, b) => reader.format.compare(reader.plain(a.name), reader.plain(b.name)))
      .map((province) => placeChoice(province, reader));
  return [
    { title: '', choices: [placeChoice(model.nation, reader)] },
    { title: words.provinces, choices: inOrder(currentProvinces) },
    { title: words.former(reader.format.date(lastDay)), choices: inOrder(formerProvinces) },
  ].filter(({ choices }) => choices.length > 0);
}

function placeChoice(place: Place, reader: Reader): Choice {
  const { text, lang } = reader.text(place.name);
  return {
    id: place.id,
    name: { text: nameOf(place, text, reader), ...(lang === undefined ? {} : { lang }) },
    alsoNamed: otherNames(place, text),
    partOf: place.kind === 'province' ? place.successor : undefined,
  };
}

/** A former unit says until when, since its name may live on with another territory. */
function nameOf(place: Place, name: string, { format, words }: Reader): string {
  if (place.kind === 'nation' || place.to === undefined) return name;
  return words.compare.until(name, format.date(place.to));
}

/** In all languages, and the names of the units it was made of. */
function otherNames(place: Place, name: string): string {
  const parts =
    place.kind === 'province' && isCurrent(place)
      ? formerProvinces.filter(({ successor }) => successor === place.id)
      : [];
  const names = [
    ...namesIn(place.name),
    ...place.aliases,
    ...parts.map((former) => former.name.vi),
  ].filter((other) => other !== name);
  return [...new Set(names)].join(' · ');
}

function namesIn({ en, vi, uk, ru }: Texts): readonly string[] {
  return [en, vi, uk, ru].filter((name) => name !== undefined);
}

/** By the groups of the dataset. */
export function indicatorChoices(reader: Reader): readonly ChoiceGroup[] {
  return model.groups.flatMap(({ id, name }) => {
    const members = comparableIndicators.filter(({ group }) => group.id === id);
    if (members.length === 0) return [];
    const choices = members
      .map((indicator) => indicatorChoice(indicator, reader))
      .toSorted((a, b) => reader.format.compare(a.name.text, b.name.text));
    return [{ title: reader.plain(name), choices }];
  });
}

function indicatorChoice({ id, name }: Indicator, reader: Reader): Choice {
  const shown = reader.text(name);
  const others = namesIn(name).filter((other) => other !== shown.text);
  return { id, name: shown, alsoNamed: [...new Set(others)].join(' · ') };
}
