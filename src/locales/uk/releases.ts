import type { Words } from '../en/en.ts';

export const releases: Words['releases'] = {
  asOf: (release, day) => `Станом на випуск ${release} (${day}).`,
  current: (release) => `Випуск даних ${release}.`,
  newer: (release) => `Новіші дані від випуску ${release}`,
  live: 'Живий: після кожного випуску показує найновіші дані.',
  frozen: (release) => `Заморожений: назавжди зберігає дані випуску ${release}, англійською.`,
  unchanged: (release, since) => `станом на ${release}, без змін від ${since}`,
  added: (count) => `Додано: ${count}`,
  corrected: (count) => `Виправлено: ${count}`,
  removed: (count) => `Вилучено: ${count}`,
  reworded: (count) => `Уточнено примітки чи джерела, числа ті самі: ${count}`,
  newReports: (count) => `Нові повідомлення й картки: ${count}`,
  byIndicator: 'Нові дані за показниками',
  byPlace: 'Нові дані за місцями',
  kinds: { correction: 'Виправлення', revision: 'Нове число з джерела', withdrawal: 'Вилучено' },
  became: (was, now) => `${was} → ${now}`,
  gone: 'Адреси, що припинилися',
  goneTo: 'тепер:',
  withdrawn: 'вилучено',
  noTime: 'без дати',
  file: 'Файл цього випуску',
  history: 'Що змінилося в цих даних',
  historyLead:
    'Дані на цій сторінці, які випуск виправив, переніс або вилучив; спершу найновіший випуск.',
  tombstone: {
    lead: (release) => `Ця адреса припинилася з випуском ${release}.`,
    next: 'Продовження тут:',
    before: (release) => `Як було у випуску ${release}:`,
    why: 'Чому',
  },
};
