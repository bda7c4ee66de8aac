import type { Model } from '../../model/model.ts';
import { claimsAbout, goalsOf, targetReadings } from '../../stats/reading/goals.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import type { Change } from './change.ts';

/** Goals that read otherwise than before. */
export function readingChanges(before: Model, after: Model): readonly Change[] {
  const [old, now] = [readingsOf(before), readingsOf(after)];
  return after.targets.flatMap((target): readonly Change[] => {
    const [was, is] = [told(old.get(target.id)), told(now.get(target.id))];
    const isNew = !before.targets.some(({ id }) => id === target.id);
    if (was === is || isNew) return [];
    return [
      {
        kind: 'reading-changed',
        thing: 'target',
        id: target.id,
        name: { en: target.text.en, vi: target.text.vi },
        before: was,
        after: is,
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
function told(reading: TargetReading | undefined): string {
  if (reading === undefined) return 'no reading';
  const { distance, newest } = reading;
  const far = distance === undefined ? '' : `, ${distance.value} ${distance.way}`;
  return `${reading.reading} (${newest.map(({ value }) => value).join(', ')}${far})`;
}
