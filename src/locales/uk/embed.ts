import type { Words } from '../en/en.ts';

export const embed: Words['embed'] = {
  newest: 'Найновіше число',
  newestOfSeveral: 'Найновіші числа; джерела розходяться',
  onSite: (site) => `Контекст і методика на ${site}`,
  unofficial: 'Незалежний проєкт, не офіційний сайт',
};
