import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)}\u00a0${noun(count, one, few, many)}`;

/** After a preposition: of one thing, of several. */
const genitive = (count: number, one: string, many: string) => counted(count, one, many, many);

export const province: Words['province'] = {
  answer: {
    nation: (quantity, when) => `країна загалом: ${quantity}, ${when}`,
    nationGoal: (goal, due) => `ціль для всієї країни: ${goal}, строк — ${due}`,
    ownGoal: (goal, due) => `власна ціль: ${goal}, строк — ${due}`,
    by: (sources) => `за даними ${sources}`,
    onlyContext: (figures) =>
      `Наявні тут ${figures} — контекст: сама територія та давніше за Резолюцію 57. Про Резолюцію чисел поки немає.`,
    known: ({ place, figures, indicators, newest, context }) =>
      `${place}: ${figures}, ${counted(indicators, 'показник', 'показники', 'показників')}${ended(newest ? `; найновіше — ${newest}` : '')}${context > 0 ? ` Ще ${counted(context, 'число', 'числа', 'чисел')} — контекст: сама територія та давніше за Резолюцію.` : ''}`,
  },
  compare: 'Порівняти з іншою провінцією',
  jump: 'На цій сторінці',
  standing: 'Результати в порівнянні',
  standingNote:
    'Кожне число має свою дату. Ціль для країни не є ціллю для провінції: її наведено для довідки, а не для оцінки. Між провінціями порівнюються лише числа одного випуску; смуга показує найменше й найбільше, темна частина — середню половину, риска — медіану.',
  here: 'Тут',
  nation: 'Уся країна',
  goal: 'Ціль',
  goalOf: { nation: 'для всієї країни', own: 'власна' },
  due: (goal, due) => `${goal}, строк — ${due}`,
  spread: 'Серед провінцій',
  side: (side, median, places) =>
    `${{ above: 'вище за медіану', below: 'нижче за медіану', at: 'на рівні медіани' }[side]} (${median}) серед ${genitive(places, 'провінції', 'провінцій')}`,
  rank: (rank, places, tied) => `${tied ? 'спільне ' : ''}${rank} місце з ${places}`,
  ranks: {
    own: (indicator, when, rank) => `${indicator}, ${when}: ${rank}`,
    all: (indicator) => `Усі провінції за місцями: ${indicator}`,
    unit: (place, rank, tied) => `${place} — ${rank}${tied ? ' (нарівні)' : ''}`,
    former: ({ indicator, when, units, places }) =>
      `${indicator}, ${when}, до об’єднання: ${units} із ${places}; після нього ще немає`,
  },
  strip: (least, lower, upper, most) =>
    `Від ${least} до ${most}; середня половина — від ${lower} до ${upper}`,
  figures: 'Усі числа',
  moreLines: 'Інші діаграми, файлами',
  details: 'Докладно',
  about: 'Територія в числах',
  ownGoals: 'Власні цілі провінції',
  orders: {
    title: 'Що доручено',
    brief: ({ count, overdue, next }) =>
      ended(
        [
          `Саме цій провінції або на її засіданнях: ${counted(count, 'доручення', 'доручення', 'доручень')}`,
          overdue > 0 && `строк минув, а повідомлень немає: ${String(overdue)}`,
          next && `найближчий строк: ${next}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
    atOwn: 'На місцевих засіданнях',
    byName: 'Саме цій провінції',
    toAll: 'Усім провінціям',
    more: (count) =>
      `Ще ${counted(count, 'доручення', 'доручення', 'доручень')} усім провінціям — на сторінці доручень`,
  },
  silence: {
    title: 'Про що не повідомлено',
    lead: (missing, all) =>
      `Від 1 липня 2025\u00a0р. інші провінції мають числа для ${genitive(all, 'показника', 'показників')}; тут жодного числа немає для ${String(missing)} із них.`,
    none: (all) =>
      `Від 1 липня 2025\u00a0р. інші провінції мають числа для ${genitive(all, 'показника', 'показників')}; тут є числа для кожного з них.`,
    why: 'Не повідомлено — ще не означає нуль: число може бути в джерелі, якого сюди ще не внесли.',
    older: 'Лише давніші числа, нових від 1 липня 2025\u00a0р. немає',
    more: 'Хто про що повідомив: покриття всіх провінцій',
  },
  former: {
    title: (indicator, when, values) => `${indicator}, колишні одиниці, ${when}: ${values}`,
    value: (place, value) => `${place} — ${value}`,
    subtitle: (unit) =>
      `Одиниця: ${unit}; шкала спільна. Кожна одиниця мала власну територію до 30 червня 2025\u00a0р. включно; лінії стоять поруч, їх не з’єднано й не усереднено.`,
    description: 'Невелика діаграма для кожної колишньої одиниці, шкала спільна.',
    caption: (indicator) => `${indicator}: колишні одиниці`,
  },
  neighbours: {
    title: 'Сусіди',
    border: 'Спільна межа на суходолі',
    note: 'За картою цього сайту, зробленою з Natural Earth зі спрощеними лініями: межа, що проходить лише гирлом річки, може бути відсутня.',
  },
  files: {
    title: 'Завантаження',
    json: 'Усе про цю територію (JSON)',
    csv: 'Усі числа набору даних (CSV)',
    all: 'Формати, поля й ліцензія',
    charts: 'Діаграми цієї сторінки',
  },
  provinces: {
    lead: (told, all) =>
      `Від 1 липня 2025\u00a0р. у В’єтнамі не 63 одиниці провінційного рівня, а ${all}. ${told === all ? 'Для кожної з них джерела наводять хоча б одне число про Резолюцію 57.' : `Число про Резолюцію 57 джерела наводять для ${told} із них; для решти тут є лише контекст: опис території та давніші числа.`}`,
    counted: 'Полічено числа про Резолюцію 57 — без опису території та давнішого за Резолюцію.',
    ask: 'Які провінції про це повідомили?',
    askText:
      'Показники, для яких є число бодай однієї провінції, хай якої дати. На сторінці кожного — хто й коли.',
    places: (count) => counted(count, 'провінція', 'провінції', 'провінцій'),
  },
};
