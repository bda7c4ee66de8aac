import type { Locale } from './locales.ts';

interface EmbedWords {
  /** Before the newest figure of the chart. */
  readonly newest: string;
  /** Before the newest figures, where sources disagree. */
  readonly newestOfSeveral: string;
  /** The link from an embed to the page of its chart. */
  readonly onSite: (site: string) => string;
  /** Who stands behind the chart, in a few words. */
  readonly unofficial: string;
}

/** The words of a chart in a foreign page. */
export const embedWordsFor: Readonly<Record<Locale, EmbedWords>> = {
  en: {
    newest: 'Newest figure',
    newestOfSeveral: 'Newest figures; sources disagree',
    onSite: (site) => `Context and method on ${site}`,
    unofficial: 'Independent project, not an official site',
  },
  vi: {
    newest: 'Số liệu mới nhất',
    newestOfSeveral: 'Số liệu mới nhất; các nguồn nêu khác nhau',
    onSite: (site) => `Xem bối cảnh và cách tính trên ${site}`,
    unofficial: 'Dự án độc lập, không phải trang thông tin chính thức',
  },
  uk: {
    newest: 'Найновіше число',
    newestOfSeveral: 'Найновіші числа; джерела розходяться',
    onSite: (site) => `Контекст і методика на ${site}`,
    unofficial: 'Незалежний проєкт, не офіційний сайт',
  },
  ru: {
    newest: 'Последнее значение',
    newestOfSeveral: 'Последние значения; источники расходятся',
    onSite: (site) => `Контекст и методика на ${site}`,
    unofficial: 'Независимый проект, не официальный сайт',
  },
};
