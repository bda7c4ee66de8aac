import type { Model } from '../../model/model.ts';
import { claimsAbout, goalsOf, targetReadings } from '../../stats/reading/goals.ts';
import type { Reading, TargetReading } from '../../stats/reading/reading.ts';
import type { Words } from '../../dataset/problem.ts';
import { inBoth, type Change } from './change.ts';

/** Goals that read otherwise than before. */
export function readingChanges(before: Model, after: Model): readonly Change[] {
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
function told(reading: TargetReading | undefined, language: keyof Words): string {
  if (reading === undefined) return { en: 'no reading', vi: 'chưa có nhận định' }[language];
  const { distance, newest } = reading;
  const values = newest.map(({ value }) => value).join(', ');
  if (language === 'vi') {
    const far = distance && `${distance.way === 'short' ? 'còn thiếu' : 'vượt'} ${distance.value}`;
    return `${inVietnamese[reading.reading]} (${[values, far].filter(Boolean).join(', ')})`;
  }
  const far = distance === undefined ? '' : `, ${distance.value} ${distance.way}`;
  return `${reading.reading} (${values}${far})`;
}

/** As pages say them. */
const inVietnamese: Readonly<Record<Reading, string>> = {
  met: 'đã đạt',
  'reported-met': 'có tin đã đạt',
  missed: 'không đạt',
  'no-figure': 'chưa có số liệu từ khi đến hạn',
  behind: 'chậm tiến độ',
  'on-course': 'đúng tiến độ',
  'one-figure': 'mới có một số liệu',
  'before-goal': 'chưa có số liệu từ khi đặt mục tiêu',
  disputed: 'nguồn nêu khác nhau',
  'not-known': 'chưa rõ',
};
