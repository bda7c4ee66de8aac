import type { Words } from '../en/en.ts';

export const releases: Words['releases'] = {
  asOf: (release, day) => `По состоянию на выпуск ${release} (${day}).`,
  current: (release) => `Выпуск данных ${release}.`,
  newer: (release) => `Более новые данные с выпуска ${release}`,
  live: 'Живой: после каждого выпуска показывает новейшие данные.',
  frozen: (release) => `Замороженный: навсегда сохраняет данные выпуска ${release}, по-английски.`,
  unchanged: (release, since) => `по состоянию на ${release}, без изменений с ${since}`,
  added: (count) => `Добавлено: ${count}`,
  corrected: (count) => `Исправлено: ${count}`,
  removed: (count) => `Изъято: ${count}`,
  reworded: (count) => `Уточнены примечания или источники, числа те же: ${count}`,
  newReports: (count) => `Новые сообщения и карточки: ${count}`,
  byIndicator: 'Новые данные по показателям',
  byPlace: 'Новые данные по местам',
  kinds: { correction: 'Исправление', revision: 'Новое число из источника', withdrawal: 'Изъято' },
  became: (was, now) => `${was} → ${now}`,
  gone: 'Адреса, которых больше нет',
  goneTo: 'теперь:',
  withdrawn: 'изъято',
  noTime: 'без даты',
  file: 'Файл этого выпуска',
  history: 'Что изменилось в этих данных',
  historyLead:
    'Данные на этой странице, которые выпуск исправил, перенёс или изъял; сначала новейший выпуск.',
  tombstone: {
    lead: (release) => `Этот адрес закончился с выпуском ${release}.`,
    next: 'Продолжение здесь:',
    before: (release) => `Как было в выпуске ${release}:`,
    why: 'Почему',
  },
};
