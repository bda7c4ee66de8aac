import type { Locale } from './locales.ts';

interface Cited {
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly release: string;
  readonly licence: string;
  readonly address: string;
}

interface PanelWords {
  readonly summary: string;
  readonly files: string;
  readonly embed: string;
  readonly code: string;
  readonly builder: string;
  readonly cite: string;
  readonly citation: (cited: Cited) => string;
  readonly copy: string;
  readonly copied: string;
}

/** The words of the panel under every chart. */
export const panelWordsFor: Readonly<Record<Locale, PanelWords>> = {
  en: {
    summary: 'Embed, download, cite',
    files: 'Download',
    embed: 'Embed',
    code: 'Code to paste into an article',
    builder: 'Choose language, colours, width',
    cite: 'Cite',
    citation: ({ author, year, title, release, licence, address }) =>
      `${author} (${year}). “${title}”. Data release ${release}, ${licence}. ${address}`,
    copy: 'Copy',
    copied: 'Copied',
  },
  vi: {
    summary: 'Nhúng, tải về, trích dẫn',
    files: 'Tải về',
    embed: 'Nhúng',
    code: 'Mã để dán vào bài viết',
    builder: 'Chọn ngôn ngữ, màu, chiều rộng',
    cite: 'Trích dẫn',
    citation: ({ author, year, title, release, licence, address }) =>
      `${author} (${year}). “${title}”. Bản dữ liệu ${release}, ${licence}. ${address}`,
    copy: 'Sao chép',
    copied: 'Đã sao chép',
  },
  uk: {
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
  },
  ru: {
    summary: 'Встроить, скачать, процитировать',
    files: 'Скачать',
    embed: 'Встроить',
    code: 'Код для статьи',
    builder: 'Выбрать язык, цвета, ширину',
    cite: 'Процитировать',
    citation: ({ author, year, title, release, licence, address }) =>
      `${author} (${year}). «${title}». Выпуск данных ${release}, ${licence}. ${address}`,
    copy: 'Копировать',
    copied: 'Скопировано',
  },
};
