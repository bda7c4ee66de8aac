import type { Words } from '../en/en.ts';

export const feed: Words['feed'] = {
  changes: (site) => `${site}: нові дані`,
  about: (name, site) => `${name} · ${site}`,
  calendar: (site) => `${site}: засідання та строки`,
  changesHolds:
    'Засідання й публікації, що навели дані, та виправлення у випусках; спершу найновіші.',
  holds: (name) => `Засідання й публікації, що навели дані, та виправлення. Про що: ${name}.`,
  ordered: (name) => `Що доручено і що з того вийшло: ${name}.`,
  follow: 'Стрічка (Atom)',
  calendarHolds: (leftOut) =>
    `Засідання та дні, до яких слід досягти цілей і виконати доручення. Лише повні дати, які називає джерело чи документ; не внесено, бо відомі тільки місяць, квартал або рік: ${leftOut}.`,
  more: (count) => `Даних, яких тут не перелічено: ${count}`,
  sources: 'Джерела',
  targetDue: 'Строк цілі',
  directiveDue: 'Строк доручення',
};
