import { group } from 'd3-array';
import type { RangeEnd } from '../../locales/range-end.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import { goalStand } from '../../stats/findings/goal-stand.ts';
import { latest, resultKinds } from '../../stats/latest.ts';
import { besideNewest } from '../../stats/near.ts';
import { isTimed } from '../../stats/series.ts';
import { spread } from '../../stats/spread.ts';
import { whenOf } from '../views/claim-words.ts';
import { saidValue } from '../headlines/headline-quantity.ts';
import { kindNote } from '../views/kind-note.ts';
import { model } from '../model.ts';
import { currentProvinces, observationsOfIndicator } from '../views/observations.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf } from '../views/quantity.ts';
import { newestSurvey } from '../figures/newest-survey.ts';
import { targetReading } from '../views/target-reading.ts';
import { goalOf } from '../views/target-view.ts';
import { readingPhrase } from '../views/reading-view.ts';
import { targetsFor } from '../views/targets-for.ts';

/** What is known of an indicator in a few sentences: the nation, its goal, the range of provinces. */
export function indicatorAnswer(indicator: Indicator, reader: Reader): readonly string[] {
  const claims = observationsOfIndicator(indicator.id);
  const national = newestResults(claims.filter(({ place }) => place === model.nation));
  return [
    nationSentence(national, reader),
    goalSentence(indicator, national, reader),
    surveySentence(claims, reader) ?? provincesSentence(claims, reader),
  ].filter((sentence) => sentence !== undefined);
}

/**
 * The newest dated results; where none is dated, the first. An indicator of aims or of money set
 * aside has none: then what it is made of, said to be that.
 */
function newestResults(claims: readonly Observation[]): readonly Observation[] {
  const isOwn = ({ kind, indicator }: Observation) =>
    resultKinds.includes(kind) || kind === indicator.kind;
  const told = claims.filter(isOwn);
  const dated = latest(told, [...resultKinds, ...told.map(({ kind }) => kind)]);
  return dated.length > 0 ? dated : told.slice(0, 1);
}

/** A claim as a sentence has it: with what it is, where it is no result. */
function saidWhole(claim: Observation, reader: Reader): string {
  const note = kindNote(claim, reader);
  const { phrase } = quantityOf(claim, reader);
  return note === undefined ? phrase : `${phrase} (${note})`;
}

/** Each newest figure once, although several sources may give it. */
function nationSentence(claims: readonly Observation[], reader: Reader): string | undefined {
  const { answer } = reader.words.indicator;
  const place = reader.plain(model.nation.name);
  const said = [
    ...group(
      claims,
      (claim) => `${quantityOf(claim, reader).phrase} ${whenOf(claim, reader)}`,
    ).values(),
  ].flatMap((members) => {
    const [claim] = members;
    if (claim === undefined) return [];
    const phrase = saidWhole(claim, reader);
    return { claim, phrase, when: whenOf(claim, reader), who: whoSays(members, reader) };
  });
  const [first] = said;
  if (first === undefined) return undefined;
  if (said.some(({ claim }) => claim.conflicts.length > 0)) {
    const rivals = said.map(({ phrase, who }) => `${phrase} (${who})`);
    return answer.rivals(place, first.when, rivals);
  }
  return said.map(({ phrase, when, who }) => answer.told(place, phrase, when, who)).join(' ');
}

/** More names than this make no sentence. */
const sourcesNamed = 2;

function whoSays(claims: readonly Observation[], { format, words }: Reader): string {
  const names = publishersOf(claims);
  return names.length > sourcesNamed
    ? words.indicator.answer.sources(names.length, format)
    : format.list(names);
}

function goalSentence(
  indicator: Indicator,
  national: readonly Observation[],
  reader: Reader,
): string | undefined {
  const targets = targetsFor(indicator.id, model.nation, indicator.unit.id);
  const stand = goalStand(national.filter(isTimed), targets);
  const read = stand && targetReading(stand.target);
  if (stand === undefined || read === undefined) return undefined;
  const { target } = stand;
  const { answer } = reader.words.indicator;
  return answer.goal(
    goalOf(target, reader),
    reader.format.date(target.due),
    target.due.endsWith('/..'),
    readingPhrase(target, read, reader),
  );
}

/** The ends and the middle of the newest survey. */
function surveySentence(claims: readonly Observation[], reader: Reader): string | undefined {
  const survey = newestSurvey(claims);
  const apart = survey && spread(survey);
  const [one] = survey ?? [];
  if (survey === undefined || apart === undefined || one?.time == null) return undefined;
  const median = one.unit.style === 'rank' ? '' : saidValue(apart.median, one, reader).phrase;
  return reader.words.indicator.answer.survey(
    {
      places: apart.places,
      when: reader.format.date(one.time),
      areFormer: survey.some(({ place }) => isFormer(place)),
      ...endsOf(survey, reader),
      median,
    },
    reader.format,
  );
}

/**
 * The newest figure of each province, where no survey sets them side by side: in the unit of the
 * newest, and at most a year older.
 */
function provincesSentence(claims: readonly Observation[], reader: Reader): string | undefined {
  const provincial = claims.filter(({ place }) => place.kind === 'province');
  const today = provincial.filter(({ place }) => !isFormer(place));
  const areFormer = today.length === 0;
  const told = [...group(areFormer ? provincial : today, ({ place }) => place).values()].flatMap(
    newestResults,
  );
  const timed = besideNewest(told.filter(isTimed));
  const newest = timed.length > 0 ? timed : told.slice(0, 1);
  const [one] = newest;
  if (one === undefined) return undefined;
  const { answer } = reader.words.indicator;
  const places = new Set(newest.map(({ place }) => place)).size;
  if (places === 1) {
    const name = reader.plain(one.place.name);
    const phrase = saidWhole(one, reader);
    return answer.told(name, phrase, whenOf(one, reader), whoSays([one], reader));
  }
  const of = areFormer ? undefined : currentProvinces.length;
  const ends = endsOf(newest, reader, true);
  return answer.provinces({ places, of, ...ends }, reader.format);
}

function isFormer(place: Observation['place']): boolean {
  return place.kind === 'province' && !isCurrent(place satisfies Province);
}

/** Lowest and highest, each with the place that has it alone; with its time where times differ. */
function endsOf(
  claims: readonly Observation[],
  reader: Reader,
  withTime = false,
): { readonly least: RangeEnd; readonly most: RangeEnd } {
  const sorted = claims.toSorted((a, b) => a.value - b.value);
  const end = (claim: Observation | undefined): RangeEnd => {
    if (claim === undefined) return { value: '', who: '' };
    const isAlone = claims.filter(({ value }) => value === claim.value).length === 1;
    const when = withTime && claim.time !== null ? [reader.format.date(claim.time)] : [];
    return {
      value: quantityOf(claim, reader).phrase,
      who: isAlone ? [reader.plain(claim.place.name), ...when].join(', ') : '',
    };
  };
  return { least: end(sorted[0]), most: end(sorted.at(-1)) };
}
