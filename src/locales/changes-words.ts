import type { Locale } from './locales.ts';

/** What a release holds, in numbers. */
type Content =
  'places' | 'meetings' | 'publications' | 'indicators' | 'documents' | 'targets' | 'figures';

interface ChangesWords {
  readonly description: string;
  readonly lead: string;
  readonly releases: string;
  /** Heads one release. */
  readonly release: (version: string, date: string) => string;
  readonly first: string;
  readonly since: (version: string) => string;
  readonly holds: string;
  readonly content: Readonly<Record<Content, string>>;
  readonly reports: string;
  readonly reportsLead: (reports: string) => string;
  readonly year: (date: string, reports: string) => string;
  readonly yearOnly: (year: string) => string;
  readonly undated: (reports: string) => string;
  readonly line: string;
}

/** The page of releases and of what the dataset was told lately. */
export const changesWordsFor: Readonly<Record<Locale, ChangesWords>> = {
  en: {
    description:
      'Every release of the Tiến độ 57 dataset with what it brought, and the newest reports in it, month by month.',
    lead: 'The dataset has versions. Each one is listed here with what it added, changed and removed, so that a figure quoted earlier can be found again.',
    releases: 'Releases',
    release: (version, date) => `${version}, ${date}`,
    first: 'The first release: everything in it is new.',
    since: (version) => `Changes since ${version}`,
    holds: 'What it holds',
    content: {
      places: 'Places',
      meetings: 'Meetings',
      publications: 'Publications',
      indicators: 'Indicators',
      documents: 'Documents',
      targets: 'Targets',
      figures: 'Figures',
    },
    reports: 'Reports, newest first',
    reportsLead: (reports) =>
      `${reports} meetings, articles and editions that figures were taken from, by the date of the meeting or publication.`,
    year: (year, reports) => `${year}: ${reports} reports`,
    yearOnly: (year) => `${year}, month not given`,
    undated: (reports) => `Date not given: ${reports}`,
    line: 'in the dataset',
  },
  vi: {
    description:
      'Các bản dữ liệu của Tiến độ 57, mỗi bản có gì mới, và những báo cáo mới nhất theo từng tháng.',
    lead: 'Bộ dữ liệu được phát hành theo phiên bản. Mỗi bản ghi rõ đã thêm, sửa, bỏ những gì, để số liệu từng được trích dẫn vẫn tìm lại được.',
    releases: 'Các bản dữ liệu',
    release: (version, date) => `${version}, ngày ${date}`,
    first: 'Bản đầu tiên: tất cả đều mới.',
    since: (version) => `Thay đổi so với bản ${version}`,
    holds: 'Bản này có gì',
    content: {
      places: 'Địa phương',
      meetings: 'Phiên họp',
      publications: 'Báo cáo, bài viết',
      indicators: 'Chỉ tiêu',
      documents: 'Văn bản',
      targets: 'Mục tiêu',
      figures: 'Số liệu',
    },
    reports: 'Báo cáo, từ mới đến cũ',
    reportsLead: (reports) =>
      `${reports} phiên họp, bài viết và kỳ công bố đã đọc để lấy số liệu, xếp theo ngày họp hoặc ngày đăng.`,
    year: (year, reports) => `Năm ${year}: ${reports} báo cáo`,
    yearOnly: (year) => `Năm ${year}, không rõ tháng`,
    undated: (reports) => `Không nêu thời điểm: ${reports}`,
    line: 'trong bộ dữ liệu',
  },
  uk: {
    description:
      'Усі випуски набору даних Tiến độ 57 і що кожен приніс, а також найновіші звіти за місяцями.',
    lead: 'Набір даних має версії. Для кожної тут записано, що додано, змінено й вилучено, щоб раніше процитоване число можна було знайти знову.',
    releases: 'Випуски',
    release: (version, date) => `${version}, ${date}`,
    first: 'Перший випуск: у ньому все нове.',
    since: (version) => `Зміни від випуску ${version}`,
    holds: 'Що в ньому є',
    content: {
      places: 'Території',
      meetings: 'Засідання',
      publications: 'Публікації',
      indicators: 'Показники',
      documents: 'Документи',
      targets: 'Цілі',
      figures: 'Числа',
    },
    reports: 'Звіти, найновіші спочатку',
    reportsLead: (reports) =>
      `Засідання, статті та видання, з яких узято числа, за датою засідання чи публікації. Усього: ${reports}.`,
    year: (year, reports) => `${year}: звітів — ${reports}`,
    yearOnly: (year) => `${year}, місяць не вказано`,
    undated: (reports) => `Дату не вказано: ${reports}`,
    line: 'у наборі даних',
  },
  ru: {
    description:
      'Все выпуски набора данных Tiến độ 57 и что принес каждый, а также последние сообщения по месяцам.',
    lead: 'У набора данных есть версии. Для каждой здесь записано, что добавлено, изменено и удалено, чтобы прежде процитированное число можно было найти снова.',
    releases: 'Выпуски',
    release: (version, date) => `${version}, ${date}`,
    first: 'Первый выпуск: в нем все новое.',
    since: (version) => `Изменения после выпуска ${version}`,
    holds: 'Что в нем есть',
    content: {
      places: 'Территории',
      meetings: 'Заседания',
      publications: 'Публикации',
      indicators: 'Показатели',
      documents: 'Документы',
      targets: 'Цели',
      figures: 'Значения',
    },
    reports: 'Сообщения, сначала новые',
    reportsLead: (reports) =>
      `Заседания, статьи и издания, из которых взяты данные, по дате заседания или публикации. Всего: ${reports}.`,
    year: (year, reports) => `${year}: сообщений — ${reports}`,
    yearOnly: (year) => `${year}, месяц не указан`,
    undated: (reports) => `Дата не указана: ${reports}`,
    line: 'в наборе данных',
  },
};
