import type { Words } from '../en/en.ts';

export const embed: Words['embed'] = {
  newest: 'Последнее значение',
  newestOfSeveral: 'Последние значения; источники расходятся',
  onSite: (site) => `Контекст и методика на ${site}`,
  unofficial: 'Независимый проект, не официальный сайт',
};
