import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('ru');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)}\u00a0${noun(count, one, few, many)}`;

const orders = (count: number) => counted(count, 'поручение', 'поручения', 'поручений');

export const behind: Words['behind'] = {
  title: 'Кто отстает и где',
  description:
    'Провинции на последних местах опубликованных рейтингов, цели и поручения Резолюции 57, срок которых прошел.',
  lead: (counts) => {
    const past = [
      counts.missed === 0 ? '' : `не достигнуто целей страны\u00a0— ${String(counts.missed)}`,
      counts.unknown === 0
        ? ''
        : `срок целей страны прошел, а достигнуты ли они, неясно,\u00a0— ${String(counts.unknown)}`,
      counts.orders === 0
        ? ''
        : `срок поручений прошел, а отчета нет,\u00a0— ${String(counts.orders)}`,
    ].filter(Boolean);
    const dates = past.length === 0 ? 'нет целей и поручений с прошедшим сроком' : past.join('; ');
    const ranked =
      counts.rankings === 0
        ? ''
        : ` Рейтингов, называющих провинции на последних местах,\u00a0— ${String(counts.rankings)}.`;
    return `${ended(`На ${counts.day}: ${dates}`)}${ranked}`;
  },
  fair: '«Здесь нет отчета» не значит «не сделано», а последнее место в одном списке — не последнее во всех.',
  places: 'Провинции на последних местах',
  placesText: (former) => `Последний выпуск каждого рейтинга, с последнего места. ${former}`,
  edition: (when, places, areFormer) =>
    areFormer
      ? `${when}, ${counted(places, 'прежняя провинция', 'прежние провинции', 'прежних провинций')}`
      : `${when}, ${counted(places, 'провинция', 'провинции', 'провинций')}`,
  rank: (rank, tied) => `${tied ? 'делит ' : ''}${rank} место`,
  otherRankings: (count) =>
    `Еще ${counted(count, 'рейтинг', 'рейтинга', 'рейтингов')}: более старые и части индексов`,
  figures: 'Нынешние провинции: самые низкие значения',
  figuresText:
    'Это не рейтинг: значения есть лишь у некоторых провинций, каждое из своего источника и на свою дату.',
  lowestOf: (places, isRank) =>
    `${isRank ? 'самое низкое место' : 'самое низкое'} среди провинций с данными: ${String(places)}`,
  otherFigures: (count) =>
    `Самое низкое значение еще ${counted(count, 'показателя', 'показателей', 'показателей')}`,
  allIndicators: 'Все показатели и рейтинги',
  goals: 'Цели, срок которых прошел',
  missed: (count) => `Не достигнуто: ${counted(count, 'цель', 'цели', 'целей')} страны`,
  unknown: (count, areMore) =>
    `${areMore ? 'Еще ' : ''}${counted(count, 'цель', 'цели', 'целей')}: ни одно значение не показывает, что достигнуто`,
  otherGoals: (count) => `Другие цели страны: ${String(count)}`,
  provincial: (count) => `Цели провинций: ${String(count)}`,
  noFigure: 'здесь данных нет',
  former: 'до июля 2025',
  allGoals: 'Все цели и правило каждой оценки',
  tasks: 'Поручения',
  unfinished: (count) => `По отчетам не выполнено поручений: ${String(count)}`,
  orders: (count) => `${orders(count)}: срок прошел, отчета нет`,
  ordersText:
    'Самые давние — первыми. Более поздние отчеты в этом наборе о них молчат; работу могли сделать, а отчет сюда не внести.',
  otherOrders: (count) => `Еще ${orders(count)}`,
  allOrders: 'Все поручения и что с ними стало',
  cut: (shown, all) => `Первые ${shown} из ${all}.`,
};
