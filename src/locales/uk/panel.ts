import type { Words } from '../en/en.ts';

export const panel: Words['panel'] = {
  summary: 'Вбудувати, завантажити, процитувати',
  files: 'Завантажити',
  embed: 'Вбудувати',
  code: 'Код для статті',
  builder: 'Вибрати мову, кольори, ширину',
  cite: 'Процитувати',
  citation: ({ author, year, title, release, licence, address }) =>
    `${author} (${year}). «${title}». Випуск даних ${release}, ${licence}. ${address}`,
  copy: 'Копіювати',
  copied: 'Скопійовано',
  excel:
    'XLSX відкривається в Excel як є; у CSV, відкритому подвійним клацанням, можуть зіпсуватися літери й дроби.',
};
