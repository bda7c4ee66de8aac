import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('ru');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)}\u00a0${noun(count, one, few, many)}`;

/** After a preposition: of one thing, of several. */
const genitive = (count: number, one: string, many: string) => counted(count, one, many, many);

/** «по одному показателю», «по пяти показателям», with digits. */
const datives = (count: number) => counted(count, 'показателю', 'показателям', 'показателям');

export const province: Words['province'] = {
  answer: {
    nation: (quantity, when) => `страна в целом: ${quantity}, ${when}`,
    nationGoal: (goal, due) => `цель для всей страны: ${goal}, срок — ${due}`,
    ownGoal: (goal, due) => `собственная цель: ${goal}, срок — ${due}`,
    by: (sources) => `по данным ${sources}`,
    onlyContext: (figures) =>
      `Имеющиеся здесь ${figures} — контекст: сама территория и то, что старше Резолюции 57. О Резолюции чисел пока нет.`,
    known: ({ place, figures, indicators, newest, context }) =>
      `${place}: ${figures}, ${counted(indicators, 'показатель', 'показателя', 'показателей')}${ended(newest ? `; самое новое — ${newest}` : '')}${context > 0 ? ` Ещё ${counted(context, 'значение', 'значения', 'значений')} — контекст: сама территория и то, что старше Резолюции.` : ''}`,
  },
  compare: 'Сравнить с другой провинцией',
  jump: 'На этой странице',
  standing: 'Результаты в сравнении',
  standingNote:
    'У каждого числа своя дата. Цель для страны не является целью для провинции: она приведена для сведения, а не для оценки. Между провинциями сравниваются только числа одного выпуска; полоса показывает наименьшее и наибольшее, тёмная часть — среднюю половину, черта — медиану.',
  here: 'Здесь',
  nation: 'Вся страна',
  goal: 'Цель',
  goalOf: { nation: 'для всей страны', own: 'собственная' },
  due: (goal, due) => `${goal}, срок — ${due}`,
  spread: 'Среди провинций',
  side: (side, median, places) =>
    `${{ above: 'выше медианы', below: 'ниже медианы', at: 'на уровне медианы' }[side]} (${median}) среди ${genitive(places, 'провинции', 'провинций')}`,
  rank: (rank, places, tied) => `${tied ? 'делит ' : ''}${rank} место из ${places}`,
  ranks: {
    own: (indicator, when, rank) => `${indicator}, ${when}: ${rank}`,
    all: (indicator) => `Все провинции по местам: ${indicator}`,
    unit: (place, rank, tied) => `${place} — ${rank}${tied ? ' (наравне)' : ''}`,
    former: ({ indicator, when, units, places }) =>
      `${indicator}, ${when}, до объединения: ${units} из ${places}; после него пока нет`,
  },
  strip: (least, lower, upper, most) =>
    `От ${least} до ${most}; средняя половина — от ${lower} до ${upper}`,
  figures: 'Все значения',
  moreLines: 'Другие диаграммы, файлами',
  details: 'Подробнее',
  about: 'Территория в числах',
  ownGoals: 'Собственные цели провинции',
  orders: {
    title: 'Что поручено',
    brief: ({ count, overdue, next }) =>
      ended(
        [
          `Именно этой провинции или на ее заседаниях: ${counted(count, 'поручение', 'поручения', 'поручений')}`,
          overdue > 0 && `срок прошел, а сообщений нет: ${String(overdue)}`,
          next && `ближайший срок: ${next}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
    atOwn: 'На местных заседаниях',
    byName: 'Именно этой провинции',
    toAll: 'Всем провинциям',
    more: (count) =>
      `Ещё ${counted(count, 'поручение', 'поручения', 'поручений')} всем провинциям — на странице поручений`,
  },
  silence: {
    title: 'О чём не сообщалось',
    lead: (missing, all) =>
      `С 1 июля 2025\u00a0г. у других провинций есть значения по ${datives(all)}; здесь нет ни одного значения по ${String(missing)} из них.`,
    none: (all) =>
      `С 1 июля 2025\u00a0г. у других провинций есть значения по ${datives(all)}; здесь есть значения по каждому из них.`,
    why: 'Не сообщалось — не значит ноль: число может быть в источнике, который сюда ещё не внесли.',
    older: 'Только прежние значения, новых с 1 июля 2025\u00a0г. нет',
    more: 'Кто о чём сообщил: охват всех провинций',
  },
  former: {
    title: (indicator, when, values) => `${indicator}, прежние единицы, ${when}: ${values}`,
    value: (place, value) => `${place} — ${value}`,
    subtitle: (unit) =>
      `Единица: ${unit}; шкала общая. У каждой единицы до 30 июня 2025\u00a0г. включительно была своя территория; линии стоят рядом, они не соединены и не усреднены.`,
    description: 'Небольшая диаграмма для каждой прежней единицы, шкала общая.',
    caption: (indicator) => `${indicator}: прежние единицы`,
  },
  neighbours: {
    title: 'Соседи',
    border: 'Общая граница по суше',
    note: 'По карте этого сайта, сделанной из Natural Earth с упрощёнными линиями: граница, проходящая только по устью реки, может отсутствовать.',
  },
  files: {
    title: 'Загрузки',
    json: 'Всё об этой территории (JSON)',
    csv: 'Все значения набора данных (CSV)',
    all: 'Форматы, поля и лицензия',
    charts: 'Диаграммы этой страницы',
  },
  provinces: {
    lead: (told, all) =>
      `С 1 июля 2025\u00a0г. единиц провинциального уровня во Вьетнаме ${all}; прежде было 63. ${told === all ? 'Для каждой из них источники приводят хотя бы одно значение о Резолюции 57.' : `Значения о Резолюции 57 источники приводят для ${told} из них; об остальных здесь есть лишь контекст: описание территории и более старые значения.`}`,
    counted:
      'Подсчитаны значения о Резолюции 57 — без описания территории и того, что старше Резолюции.',
    ask: 'Какие провинции об этом сообщили?',
    askText:
      'Показатели, по которым есть значение хотя бы одной провинции, какой бы ни была дата. На странице каждого — кто и когда.',
    places: (count) => counted(count, 'провинция', 'провинции', 'провинций'),
  },
};
