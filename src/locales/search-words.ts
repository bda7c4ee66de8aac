import type { Locale } from './locales.ts';

interface SearchWords {
  readonly description: string;
  readonly lead: string;
  /** Names the field for those who do not see it. */
  readonly field: string;
  /** Inside the empty field. */
  readonly hint: string;
  readonly button: string;
  /** Before queries to try. */
  readonly examples: string;
  readonly tries: readonly string[];
  /** Above the kinds of pages, before anything is typed. */
  readonly start: string;
  readonly allPages: string;
  readonly noScript: string;
  readonly failed: string;
  readonly notBuilt: string;
  /** Before a number of results. */
  readonly found: string;
  /** The same where no page has all words. */
  readonly someWords: string;
  readonly filter: string;
  readonly all: string;
  readonly more: string;
  /** Before the other spelling by which a thing was found. */
  readonly also: string;
  /** Before the former unit by which its successor was found. */
  readonly tookOver: string;
  /** Before what was looked for. */
  readonly nothing: string;
  readonly tips: readonly string[];
  /** What one result is. */
  readonly kind: Readonly<Record<KindName, string>>;
  /** The same of many. */
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly until: (date: string, successor: string) => string;
  readonly pages: {
    readonly description: string;
    readonly lead: (count: string) => string;
  };
  readonly notFound: { readonly text: string };
}

type KindName =
  'province' | 'former-province' | 'indicator' | 'meeting' | 'document' | 'target' | 'page';

/** The words of the search, of the list of all pages and of the page for wrong addresses. */
export const searchWordsFor: Readonly<Record<Locale, SearchWords>> = {
  en: {
    description:
      'Search provinces old and new, indicators, meetings, documents and targets of Resolution 57, with or without diacritics.',
    lead: 'Type with or without diacritics. Former names and other spellings are found, too.',
    field: 'Search this site',
    hint: 'Province, indicator, document…',
    button: 'Search',
    examples: 'For example:',
    tries: ['quang tri', 'Thua Thien', '57-NQ/TW', 'online payment'],
    start: 'What can be found',
    allPages: 'List of all pages',
    noScript: 'The search needs a script, and scripts are off here. Every page stands on one list:',
    failed: 'The search could not be loaded. Try again later, or use the list of all pages.',
    notBuilt: 'The search index is made by npm run build; this server has none.',
    found: 'Results:',
    someWords: 'No page has all the words. Pages with some of them:',
    filter: 'Show only',
    all: 'All',
    more: 'More results',
    also: 'also written',
    tookOver: 'took over the former',
    nothing: 'Nothing found for',
    tips: [
      'Try fewer words, or the beginning of a word.',
      'Try the name of a province, the number of a document or a word from the name of an indicator.',
      'Figures cannot be searched for; they stand on the pages of indicators and provinces.',
    ],
    kind: {
      province: 'Province',
      'former-province': 'Former province',
      indicator: 'Indicator',
      meeting: 'Meeting',
      document: 'Document',
      target: 'Target',
      page: 'Page',
    },
    kinds: {
      province: 'Provinces',
      'former-province': 'Former provinces',
      indicator: 'Indicators',
      meeting: 'Meetings',
      document: 'Documents',
      target: 'Targets',
      page: 'Other pages',
    },
    until: (date, successor) => `until ${date}, now part of ${successor}`,
    pages: {
      description:
        'Every page of Tiến độ 57 on one list: provinces old and new, indicators, meetings, documents.',
      lead: (count) =>
        `All ${count} pages on one list. “Find in page” in your browser finds names in any spelling given here.`,
    },
    notFound: {
      text: 'This address leads nowhere: it may be mistyped, or the page has moved. Search for it, or start from a section.',
    },
  },
  vi: {
    description:
      'Tìm tỉnh, thành cũ và mới, chỉ tiêu, phiên họp, văn bản và mục tiêu của Nghị quyết 57; gõ có dấu hay không dấu đều được.',
    lead: 'Gõ có dấu hay không dấu đều được. Tên cũ và các cách viết khác cũng tìm được.',
    field: 'Tìm trên Tiến độ 57',
    hint: 'Tỉnh, chỉ tiêu, văn bản…',
    button: 'Tìm',
    examples: 'Ví dụ:',
    tries: ['quang tri', 'Thừa Thiên', 'nghị quyết 57', 'thanh toán trực tuyến'],
    start: 'Có thể tìm gì',
    allPages: 'Danh sách tất cả các trang',
    noScript:
      'Chức năng tìm kiếm cần JavaScript mà trình duyệt đang tắt. Mọi trang đều có trong một danh sách:',
    failed:
      'Không tải được chức năng tìm kiếm. Hãy thử lại sau hoặc xem danh sách tất cả các trang.',
    notBuilt: 'Chỉ mục tìm kiếm do lệnh npm run build tạo ra; máy chủ này chưa có.',
    found: 'Số kết quả:',
    someWords: 'Không trang nào có đủ các từ này. Số trang có một vài từ:',
    filter: 'Chỉ xem',
    all: 'Tất cả',
    more: 'Xem thêm kết quả',
    also: 'còn viết là',
    tookOver: 'gồm cả đơn vị cũ',
    nothing: 'Không tìm thấy gì cho',
    tips: [
      'Thử ít từ hơn hoặc chỉ gõ phần đầu của từ.',
      'Thử tên tỉnh, số hiệu văn bản hoặc một từ trong tên chỉ tiêu.',
      'Không tìm được theo con số; số liệu nằm ở trang của từng chỉ tiêu và từng tỉnh.',
    ],
    kind: {
      province: 'Tỉnh, thành phố',
      'former-province': 'Tỉnh, thành phố cũ',
      indicator: 'Chỉ tiêu',
      meeting: 'Phiên họp',
      document: 'Văn bản',
      target: 'Mục tiêu',
      page: 'Trang',
    },
    kinds: {
      province: 'Tỉnh, thành phố',
      'former-province': 'Tỉnh, thành phố cũ',
      indicator: 'Chỉ tiêu',
      meeting: 'Phiên họp',
      document: 'Văn bản',
      target: 'Mục tiêu',
      page: 'Trang khác',
    },
    until: (date, successor) => `đến ${date}, nay thuộc ${successor}`,
    pages: {
      description:
        'Tất cả các trang của Tiến độ 57 trong một danh sách: tỉnh, thành cũ và mới, chỉ tiêu, phiên họp, văn bản.',
      lead: (count) =>
        `Toàn bộ ${count} trang trong một danh sách. Dùng chức năng tìm trong trang của trình duyệt để tìm theo mọi cách viết có ở đây.`,
    },
    notFound: {
      text: 'Không có trang nào ở địa chỉ này: có thể gõ nhầm hoặc trang đã chuyển đi. Hãy tìm kiếm hoặc bắt đầu từ một chuyên mục.',
    },
  },
  uk: {
    description:
      'Пошук нинішніх і колишніх провінцій, показників, засідань, документів і цілей Резолюції 57, з діакритикою чи без.',
    lead: 'Можна писати з діакритикою чи без. Колишні назви та інші написання теж знаходяться.',
    field: 'Пошук на сайті',
    hint: 'Провінція, показник, документ…',
    button: 'Шукати',
    examples: 'Наприклад:',
    tries: ['Лай Чау', 'Куангчі', '57-NQ/TW', 'онлайн-послуги'],
    start: 'Що можна знайти',
    allPages: 'Список усіх сторінок',
    noScript: 'Для пошуку потрібен скрипт, а скрипти тут вимкнено. Усі сторінки є в одному списку:',
    failed: 'Пошук не завантажився. Спробуйте пізніше або скористайтеся списком усіх сторінок.',
    notBuilt: 'Індекс пошуку створює npm run build; на цьому сервері його немає.',
    found: 'Знайдено:',
    someWords: 'Сторінки з усіма словами немає. Сторінок з деякими з них:',
    filter: 'Показати лише',
    all: 'Усе',
    more: 'Більше результатів',
    also: 'інше написання:',
    tookOver: 'включає колишню одиницю',
    nothing: 'Нічого не знайдено за запитом',
    tips: [
      'Спробуйте менше слів або початок слова.',
      'Спробуйте назву провінції, номер документа або слово з назви показника.',
      'За числами шукати не можна: вони на сторінках показників і провінцій.',
    ],
    kind: {
      province: 'Провінція',
      'former-province': 'Колишня провінція',
      indicator: 'Показник',
      meeting: 'Засідання',
      document: 'Документ',
      target: 'Ціль',
      page: 'Сторінка',
    },
    kinds: {
      province: 'Провінції',
      'former-province': 'Колишні провінції',
      indicator: 'Показники',
      meeting: 'Засідання',
      document: 'Документи',
      target: 'Цілі',
      page: 'Інші сторінки',
    },
    until: (date, successor) => `до ${date}, тепер у складі: ${successor}`,
    pages: {
      description:
        'Усі сторінки Tiến độ 57 в одному списку: нинішні й колишні провінції, показники, засідання, документи.',
      lead: (count) =>
        `Усі сторінки в одному списку, разом ${count}. Пошук на сторінці у браузері знайде назву в будь-якому поданому тут написанні.`,
    },
    notFound: {
      text: 'За цією адресою нічого немає: у ній може бути описка, або сторінку перенесено. Скористайтеся пошуком або почніть з розділу.',
    },
  },
  ru: {
    description:
      'Поиск нынешних и бывших провинций, показателей, заседаний, документов и целей Резолюции 57, с диакритикой и без.',
    lead: 'Можно писать с диакритикой и без. Прежние названия и другие написания тоже находятся.',
    field: 'Поиск по сайту',
    hint: 'Провинция, показатель, документ…',
    button: 'Найти',
    examples: 'Например:',
    tries: ['Лай Чау', 'Куангчи', '57-NQ/TW', 'онлайн-услуги'],
    start: 'Что можно найти',
    allPages: 'Список всех страниц',
    noScript:
      'Для поиска нужен скрипт, а скрипты здесь отключены. Все страницы есть в одном списке:',
    failed: 'Поиск не загрузился. Попробуйте позже или воспользуйтесь списком всех страниц.',
    notBuilt: 'Индекс поиска создает npm run build; на этом сервере его нет.',
    found: 'Найдено:',
    someWords: 'Страницы со всеми словами нет. Страниц с некоторыми из них:',
    filter: 'Показать только',
    all: 'Все',
    more: 'Больше результатов',
    also: 'другое написание:',
    tookOver: 'включает бывшую единицу',
    nothing: 'Ничего не найдено по запросу',
    tips: [
      'Попробуйте меньше слов или начало слова.',
      'Попробуйте название провинции, номер документа или слово из названия показателя.',
      'По числам искать нельзя: они на страницах показателей и провинций.',
    ],
    kind: {
      province: 'Провинция',
      'former-province': 'Бывшая провинция',
      indicator: 'Показатель',
      meeting: 'Заседание',
      document: 'Документ',
      target: 'Цель',
      page: 'Страница',
    },
    kinds: {
      province: 'Провинции',
      'former-province': 'Бывшие провинции',
      indicator: 'Показатели',
      meeting: 'Заседания',
      document: 'Документы',
      target: 'Цели',
      page: 'Другие страницы',
    },
    until: (date, successor) => `до ${date}, теперь в составе: ${successor}`,
    pages: {
      description:
        'Все страницы Tiến độ 57 в одном списке: нынешние и бывшие провинции, показатели, заседания, документы.',
      lead: (count) =>
        `Все страницы в одном списке, всего ${count}. Поиск по странице в браузере найдет название в любом приведенном здесь написании.`,
    },
    notFound: {
      text: 'По этому адресу ничего нет: возможно, в нем опечатка или страницу перенесли. Воспользуйтесь поиском или начните с раздела.',
    },
  },
};
