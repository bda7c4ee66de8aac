import type { Locale } from './locales.ts';

interface FeedWords {
  /** Titles of feeds; they stand in a list of feeds of other sites. */
  readonly changes: (site: string) => string;
  readonly about: (name: string, site: string) => string;
  readonly calendar: (site: string) => string;
  /** What a feed holds. */
  readonly changesHolds: string;
  readonly holds: (name: string) => string;
  /** Why something is not in the calendar; the number is formatted. */
  readonly calendarHolds: (leftOut: string) => string;
  /** The end of a list of figures; the number is formatted. */
  readonly more: (count: string) => string;
  readonly sources: string;
  /** Before what is due on a day. */
  readonly targetDue: string;
  readonly directiveDue: string;
}

/** Words of the feeds and the calendar. */
export const feedWordsFor: Readonly<Record<Locale, FeedWords>> = {
  en: {
    changes: (site) => `${site}: new figures`,
    about: (name, site) => `${name} · ${site}`,
    calendar: (site) => `${site}: meetings and due dates`,
    changesHolds: 'Meetings and publications that brought figures, newest first.',
    holds: (name) => `Meetings and publications that brought figures about: ${name}.`,
    calendarHolds: (leftOut) =>
      `Meetings, and the days by which targets and directives are due. Only whole days that a source or document names: left out because only a month, quarter or year is known: ${leftOut}.`,
    more: (count) => `Figures not listed here: ${count}`,
    sources: 'Sources',
    targetDue: 'Target due',
    directiveDue: 'Directive due',
  },
  vi: {
    changes: (site) => `${site}: số liệu mới`,
    about: (name, site) => `${name} · ${site}`,
    calendar: (site) => `${site}: phiên họp và thời hạn`,
    changesHolds: 'Các phiên họp, báo cáo, bài viết có nêu số liệu, từ mới đến cũ.',
    holds: (name) => `Các phiên họp, báo cáo, bài viết có nêu số liệu về: ${name}.`,
    calendarHolds: (leftOut) =>
      `Các phiên họp và ngày đến hạn của mục tiêu, nhiệm vụ được giao. Chỉ gồm những ngày được nguồn hoặc văn bản nêu cụ thể; số mục không có trong lịch vì chỉ biết tháng, quý hoặc năm: ${leftOut}.`,
    more: (count) => `Số liệu chưa liệt kê ở đây: ${count}`,
    sources: 'Nguồn',
    targetDue: 'Mục tiêu đến hạn',
    directiveDue: 'Nhiệm vụ đến hạn',
  },
  uk: {
    changes: (site) => `${site}: нові дані`,
    about: (name, site) => `${name} · ${site}`,
    calendar: (site) => `${site}: засідання та строки`,
    changesHolds: 'Засідання й публікації, що навели дані, спершу найновіші.',
    holds: (name) => `Засідання й публікації, що навели дані. Про що: ${name}.`,
    calendarHolds: (leftOut) =>
      `Засідання та дні, до яких слід досягти цілей і виконати доручення. Лише повні дати, які називає джерело чи документ; не внесено, бо відомі тільки місяць, квартал або рік: ${leftOut}.`,
    more: (count) => `Даних, яких тут не перелічено: ${count}`,
    sources: 'Джерела',
    targetDue: 'Строк цілі',
    directiveDue: 'Строк доручення',
  },
  ru: {
    changes: (site) => `${site}: новые данные`,
    about: (name, site) => `${name} · ${site}`,
    calendar: (site) => `${site}: заседания и сроки`,
    changesHolds: 'Заседания и публикации, которые привели данные, сначала самые новые.',
    holds: (name) => `Заседания и публикации, которые привели данные. О чём: ${name}.`,
    calendarHolds: (leftOut) =>
      `Заседания и дни, к которым нужно достичь целей и исполнить поручения. Только полные даты, которые называет источник или документ; не внесено, потому что известны лишь месяц, квартал или год: ${leftOut}.`,
    more: (count) => `Данных, которые здесь не перечислены: ${count}`,
    sources: 'Источники',
    targetDue: 'Срок цели',
    directiveDue: 'Срок поручения',
  },
};
