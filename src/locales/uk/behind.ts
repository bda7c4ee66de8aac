import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)}\u00a0${noun(count, one, few, many)}`;

const orders = (count: number) => counted(count, 'доручення', 'доручення', 'доручень');

export const behind: Words['behind'] = {
  title: 'Хто відстає і де',
  description:
    'Провінції на останніх місцях опублікованих рейтингів, цілі й доручення Резолюції 57, термін яких минув.',
  lead: (counts) => {
    const past = [
      counts.missed === 0 ? '' : `не досягнуто цілей країни\u00a0— ${String(counts.missed)}`,
      counts.unknown === 0
        ? ''
        : `минув термін цілей країни, і невідомо, чи їх досягнуто,\u00a0— ${String(counts.unknown)}`,
      counts.orders === 0
        ? ''
        : `минув термін доручень, а звіту немає,\u00a0— ${String(counts.orders)}`,
    ].filter(Boolean);
    const dates = past.length === 0 ? 'немає цілей і доручень, термін яких минув' : past.join('; ');
    const ranked =
      counts.rankings === 0
        ? ''
        : ` Рейтингів, що називають провінції на останніх місцях,\u00a0— ${String(counts.rankings)}.`;
    return `${ended(`Станом на ${counts.day}: ${dates}`)}${ranked}`;
  },
  fair: '«Тут немає звіту» не означає «не зроблено», а останнє місце в одному списку — не останнє в усіх.',
  places: 'Провінції на останніх місцях',
  placesText: (former) => `Найновіший випуск кожного рейтингу, від останнього місця. ${former}`,
  edition: (when, places, areFormer) =>
    areFormer
      ? `${when}, ${counted(places, 'колишня провінція', 'колишні провінції', 'колишніх провінцій')}`
      : `${when}, ${counted(places, 'провінція', 'провінції', 'провінцій')}`,
  rank: (rank, tied) => `${tied ? 'спільне ' : ''}${rank} місце`,
  otherRankings: (count) =>
    `Ще ${counted(count, 'рейтинг', 'рейтинги', 'рейтингів')}: давніші та складники індексів`,
  figures: 'Нинішні провінції: найнижчі числа',
  figuresText:
    'Це не рейтинг: числа мають лише деякі провінції, кожне зі свого джерела і на свою дату.',
  lowestOf: (places, isRank) =>
    `${isRank ? 'найнижче місце' : 'найнижче'} серед провінцій із числом: ${String(places)}`,
  otherFigures: (count) =>
    `Найнижче число ще ${counted(count, 'показника', 'показників', 'показників')}`,
  allIndicators: 'Усі показники та рейтинги',
  goals: 'Цілі, термін яких минув',
  missed: (count) =>
    `Не досягнуто: ${counted(count, 'національна ціль', 'національні цілі', 'національних цілей')}`,
  unknown: (count, areMore) =>
    `${areMore ? 'Ще ' : ''}${counted(count, 'ціль', 'цілі', 'цілей')}: жодне число не показує, що досягнуто`,
  otherGoals: (count) => `Інші цілі країни: ${String(count)}`,
  provincial: (count) => `Цілі провінцій: ${String(count)}`,
  noFigure: 'чисел тут немає',
  former: 'до липня 2025',
  allGoals: 'Усі цілі та правило кожної оцінки',
  tasks: 'Доручення',
  unfinished: (count) => `За звітами не виконано доручень: ${String(count)}`,
  orders: (count) => `${orders(count)}: термін минув, звіту немає`,
  ordersText:
    'Найдавніші — першими. Пізніші звіти в цьому наборі про них мовчать; роботу могли зробити, а звіт сюди не внести.',
  otherOrders: (count) => `Ще ${orders(count)}`,
  allOrders: 'Усі доручення і що з ними сталося',
  cut: (shown, all) => `Перші ${shown} з ${all}.`,
};
