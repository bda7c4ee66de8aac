import type { Model } from '../../model/model.ts';
import { claimsAbout, goalsOf, targetReadings } from '../../stats/reading/goals.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import type { Words } from '../../dataset/problem.ts';
import { inBoth, type Change } from './change.ts';
import type { PageWords } from './page-words.ts';

/** Goals that read otherwise than before. */
export function readingChanges(before: Model, after: Model, words: PageWords): readonly Change[] {
  const told = (reading: TargetReading | undefined, language: keyof Words) =>
    language === 'vi' ? inVietnamese(reading, words) : inEnglish(reading);
  const [old, now] = [readingsOf(before), readingsOf(after)];
  return after.targets.flatMap((target): readonly Change[] => {
    const [was, is] = [old.get(target.id), now.get(target.id)];
    const isNew = !before.targets.some(({ id }) => id === target.id);
    if (told(was, 'en') === told(is, 'en') || isNew) return [];
    return [
      {
        kind: 'reading-changed',
        thing: 'target',
        id: target.id,
        name: { en: target.text.en, vi: target.text.vi },
        before: inBoth((language) => told(was, language)),
        after: inBoth((language) => told(is, language)),
        origin: target.origin,
        pages: ['/targets/', `/documents/${target.document}/`],
        charts: target.indicator === undefined ? [] : [target.indicator],
      },
    ];
  });
}

function readingsOf(model: Model): ReadonlyMap<string, TargetReading> {
  const byIndicator = Map.groupBy(model.observations, ({ indicator }) => indicator.id);
  return targetReadings(
    goalsOf(model.targets, model.documents),
    (target) => claimsAbout(target, (id) => byIndicator.get(id) ?? []),
    model.about.readUntil,
  );
}

/** “behind (72.63, 17.37 short)”. */
function inEnglish(reading: TargetReading | undefined): string {
  if (reading === undefined) return 'no reading';
  const { distance } = reading;
  const far = distance === undefined ? '' : `, ${distance.value} ${distance.way}`;
  return `${reading.reading} (${valuesOf(reading)}${far})`;
}

function inVietnamese(reading: TargetReading | undefined, words: PageWords): string {
  if (reading === undefined) return 'chưa có nhận định';
  const { distance } = reading;
  const far = distance && words.distance(distance.way, String(distance.value));
  return `${words.reading(reading.reading)} (${[valuesOf(reading), far].filter(Boolean).join(', ')})`;
}

function valuesOf({ newest }: TargetReading): string {
  return newest.map(({ value }) => value).join(', ');
}
