import { ended } from '../full-stop.ts';
import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';
import { byEnd } from '../range-end.ts';

const noun = nounForms('uk');

export const indicator: Words['indicator'] = {
  answer: {
    told: (place, quantity, when, who) => ended(`${place}: ${quantity}, ${when}, за даними ${who}`),
    rivals: (place, when, claims) => `${place}, ${when}: джерела розходяться — ${claims}.`,
    sources: (count, format) =>
      `${format.number(count)}\u00a0${noun(count, 'джерела', 'джерел', 'джерел')}`,
    goal: (goal, due) => `Ціль: ${goal} (термін: ${due})`,
    reading: (goal, reading) => ended(`${goal}: ${reading}`),
    undecided: (goal, beside) =>
      ended(`${goal}: чи її досягнуто, сказати ще не можна${beside === '' ? '' : `, ${beside}`}`),
    related: ({ document, text, goal, due }) =>
      ended(
        `Ціль про те саме, якої ці числа не вимірюють (${document}): ${text}, ${goal} (термін: ${due})`,
      ),
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `Провінцій: ${format.number(places)}${areFormer ? ' (у межах до липня 2025\u00a0р.)' : ''}, ${when}`;
      const middle = median === '' ? '' : `, медіана — ${median}`;
      return `${who}; найменше — ${byEnd(least)}, найбільше — ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, all, least, most }, format) => {
      const more =
        all === undefined ? '' : ` З давнішими числами й іншим охопленням: ${format.number(all)}.`;
      const who =
        of === undefined
          ? `Провінцій у межах до липня 2025\u00a0р. з числом того самого охоплення: ${format.number(places)}`
          : `Число того самого охоплення мають ${format.number(places)} з ${format.number(of)} провінцій`;
      return `${who}, між датами не більш як рік; найменше — ${byEnd(least)}, найбільше — ${byEnd(most)}.${more}`;
    },
  },
  places: 'За провінціями',
  related: 'Цілі про те саме, яких ці числа не вимірюють',
  measuredBy: 'вимірює показник',
  views: {
    map: 'Карта',
    tiles: 'Плитки',
    ranking: 'Рейтинг',
    editions: 'За роками',
    change: 'Перше й останнє',
  },
  leaders: {
    title: 'Хто попереду, хто позаду',
    between: (places, median) =>
      `між ними ще ${String(places)}${median === '' ? '' : `; медіана ${median}`}`,
    since: (when) => `Проти ${when}`,
    before: (when) => when,
    none: '–',
    former: 'Провінції — якими були до 1 липня 2025 р.; на сьогоднішні нічого не перенесено.',
    nowIn: (place) => `тепер у складі: ${place}`,
  },
  claims: {
    valueColumn: 'Значення і як надруковано',
    sourceColumn: 'Джерело, рядок даних',
    title: (name) => `${name}: усі числа`,
    description: (name) => `${name}: усі числа набору даних із територією, датою та джерелом.`,
    lead: (figures, times, format) =>
      `${figures}, найновіші спочатку${times === 1 ? ', усі за один час' : `; різних дат або періодів: ${format.number(times)}`}. Від кожного числа є шлях до джерела і до рядка в наборі даних.`,
    newest: (when) => ended(`Тут наведено найновіше видання: ${when}`),
    all: (figures) => `Усі числа за виданнями: ${figures}`,
    jump: 'На цій сторінці',
  },
  conflicts: {
    title: 'Де джерела розходяться',
    lead: (claims, format) =>
      `Про ту саму територію і той самий час різне кажуть ${format.number(claims)}\u00a0${noun(claims, 'число', 'числа', 'чисел')}. Вони стоять поруч; цей сайт не обирає між ними.`,
    explain: 'Чим це можна пояснити, наскільки відомо з даних',
    reason: {
      scope: 'Примітки біля джерел різні: обсяг підрахунку може не збігатися.',
      moment:
        'Час указано не точніше, ніж тут, а тексти вийшли в різні дні: можливо, йдеться про різні дні.',
      bound: 'Лише одне з чисел точне, друге є межею.',
      evidence: 'Різний вид підтвердження; його названо біля кожного джерела.',
      translation: 'Не всі тексти прочитано мовою оригіналу.',
      occasion: 'Джерела розповідають про те саме засідання.',
    },
    nothing: 'У даних немає нічого, що це пояснювало б.',
  },
  index: {
    nation: 'В’єтнам, найновіше',
    provinces: 'Провінцій',
    newest: 'Найновіша дата',
    find: 'Знайти показник',
    found: 'Знайдено:',
    jump: 'Групи',
    none: 'немає',
  },
  targets: {
    group: {
      resolution: 'Цілі Резолюції 57',
      plans: 'Плани й рішення після Резолюції',
      programmes: 'Давніші програми',
      provinces: 'Цілі провінцій',
    },
    groupText: {
      resolution:
        'Те, що ставить сама Резолюція. Ціль, яку ставлять і інші документи, наведено один раз, з усіма документами.',
      plans:
        'Цілі для всієї країни, здебільшого на окремі роки, у документах від 22 грудня 2024\u00a0р. і пізніших.',
      programmes: 'Цілі для всієї країни, поставлені до Резолюції; частина термінів минула.',
      provinces: 'Те, що провінції, нинішні й колишні, ставлять собі самі.',
    },
    count: (count, format) =>
      `${format.number(count)}\u00a0${noun(count, 'ціль', 'цілі', 'цілей')}`,
    lead: (all, measured, date, format) =>
      ended(
        `Усього тут цілей: ${format.number(all)}, із числами: ${format.number(measured)}. Джерела прочитано до ${date}`,
      ),
    rule: 'Як обрано слово',
    ruleMore: 'Усе правило',
  },
};
