import { group } from 'd3-array';
import type { RangeEnd } from '../../locales/range-end.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { newestResults } from '../../stats/latest.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import { isUndecided } from '../../stats/reading/target-reading.ts';
import { spread } from '../../stats/spread.ts';
import { whenOf } from '../views/claim-words.ts';
import { saidValue } from '../headlines/headline-quantity.ts';
import { kindNote } from '../views/kind-note.ts';
import { model } from '../model.ts';
import { nationalGoal } from '../views/national-goal.ts';
import { isFormer, newestOfPlaces } from '../views/newest-of-places.ts';
import { currentProvinces, observationsOfIndicator } from '../views/observations.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf } from '../views/quantity.ts';
import { newestSurvey } from '../figures/newest-survey.ts';
import { documentsOf, goalOf } from '../views/target-view.ts';
import { relatedGoals } from './related-goals.ts';
import { readingPhrase, readingView, whyOf } from '../views/reading-view.ts';

/** What is known of an indicator in a few sentences: the nation, its goal, the range of provinces. */
export function indicatorAnswer(indicator: Indicator, reader: Reader): readonly string[] {
  const claims = observationsOfIndicator(indicator.id);
  const national = newestResults(claims.filter(({ place }) => place === model.nation));
  return [
    nationSentence(national, reader),
    goalSentence(indicator, reader),
    surveySentence(claims, reader) ?? provincesSentence(claims, reader),
    ...relatedGoals(indicator).map((goal) => relatedSentence(goal, reader)),
  ].filter((sentence) => sentence !== undefined);
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
    return answer.rivals(place, first.when, reader.format.list(rivals));
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

function goalSentence(indicator: Indicator, reader: Reader): string | undefined {
  const found = nationalGoal(indicator);
  if (found === undefined) return undefined;
  const { target, read } = found;
  const { answer } = reader.words.indicator;
  const goal = answer.goal(
    goalOf(target, reader),
    reader.format.date(target.due),
    target.due.endsWith('/..'),
  );
  if (!isUndecided(read)) return answer.reading(goal, readingPhrase(target, read, reader));
  const { beside } = readingView(target, read, reader);
  return `${answer.undecided(goal, beside)} ${whyUndecided(target, read, reader)}`;
}

function whyUndecided(target: Target, read: TargetReading, reader: Reader): string {
  const why = whyOf(target, read, reader);
  const isDisputed = read.newest.some(({ conflicts }) => conflicts.length > 0);
  if (read.reading === 'disputed' || !isDisputed) return why;
  return `${why} ${reader.words.reading.why.disputed}`;
}

/** A goal of the same subject that this indicator does not measure. */
function relatedSentence(target: Target, reader: Reader): string {
  const { plain, format, words } = reader;
  const [document] = documentsOf(target, reader);
  return words.indicator.answer.related({
    document: document?.text.text ?? '',
    text: plain(target.text),
    goal: goalOf(target, reader),
    due: format.date(target.due),
    isOpen: target.due.endsWith('/..'),
  });
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

/** Where no survey sets provinces side by side: the newest figure of each. */
function provincesSentence(claims: readonly Observation[], reader: Reader): string | undefined {
  const { claims: newest, places, areFormer } = newestOfPlaces(claims);
  const [one] = newest;
  if (one === undefined) return undefined;
  const { answer } = reader.words.indicator;
  if (places.length === 1) {
    const name = reader.plain(one.place.name);
    const phrase = saidWhole(one, reader);
    return answer.told(name, phrase, whenOf(one, reader), whoSays([one], reader));
  }
  const of = areFormer ? undefined : currentProvinces.length;
  const ends = endsOf(newest, reader, true);
  const all = new Set(
    claims.flatMap(({ place }) =>
      place.kind === 'province' && isFormer(place) === areFormer ? [place] : [],
    ),
  ).size;
  return answer.provinces(
    { places: places.length, of, all: all > places.length ? all : undefined, ...ends },
    reader.format,
  );
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
    const alike = claims.filter(({ value }) => value === claim.value);
    const isAlone = new Set(alike.map(({ place }) => place)).size === 1;
    const when = withTime && claim.time !== null ? [reader.format.date(claim.time)] : [];
    return {
      value: quantityOf(claim, reader).phrase,
      who: isAlone ? [reader.plain(claim.place.name), ...when].join(', ') : '',
    };
  };
  return { least: end(sorted[0]), most: end(sorted.at(-1)) };
}
