import type { Locale } from './locales.ts';

/** What the page that sets places side by side says by itself. */
export interface CompareWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly choose: string;
  /** Instead of the form, where no script runs. */
  readonly withoutScript: string;
  readonly places: string;
  readonly provinces: string;
  readonly former: (day: string) => string;
  /** A former unit: its name may live on with another territory. */
  readonly until: (place: string, day: string) => string;
  readonly indicators: string;
  readonly find: { readonly places: string; readonly indicators: string };
  readonly findHint: string;
  readonly show: string;
  readonly ready: string;
  readonly readyLead: (day: string) => string;
  readonly readyOrder: string;
  readonly open: string;
  /** Folds a long table. */
  readonly rows: (places: string) => string;
  readonly live: LiveWords;
}

/** What the script says; a number or a name follows where a colon stands at the end. */
export interface LiveWords {
  readonly chosen: string;
  readonly found: string;
  readonly picked: string;
  readonly results: string;
  readonly prompt: string;
  readonly updated: string;
  readonly noPlace: string;
  readonly noIndicator: string;
  readonly meant: string;
  readonly failed: string;
  readonly remove: string;
  readonly clear: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly csv: string;
  readonly svg: string;
  readonly indicatorPage: string;
  readonly newest: string;
  readonly time: string;
  readonly timeNote: string;
  readonly disagree: string;
  readonly datesDiffer: string;
  readonly periodsDiffer: string;
  readonly bounds: string;
  readonly cut: string;
  /** After the name of a province of today that is silent. */
  readonly itsParts: string;
}

export const compareWordsFor: Readonly<Record<Locale, CompareWords>> = {
  en: {
    title: 'Compare places',
    description:
      'Set provinces and the nation side by side: the newest figures with their dates and sources, as a chart, a table and a file.',
    lead: 'Choose places and indicators. Each figure keeps its date, its source and its limits; what nobody reported stays empty.',
    choose: 'Choose',
    withoutScript:
      'Choosing needs JavaScript, which is off in this browser. Below are ready comparisons; the page of each indicator lists every figure of every place.',
    places: 'Places',
    provinces: 'Provinces and cities',
    former: (day) => `Former provinces, until ${day}`,
    until: (place, day) => `${place} (until ${day})`,
    indicators: 'Indicators',
    find: { places: 'Find a place', indicators: 'Find an indicator' },
    findHint: 'Enter picks the first one found.',
    show: 'Go to the comparison',
    ready: 'Ready comparisons',
    readyLead: (day) =>
      `The indicators about which most provinces have reported since ${day}, when the present provinces began.`,
    readyOrder: 'Sorted by value, not ranked: dates and sources differ.',
    open: 'Draw this comparison',
    rows: (places) => `Show the table: ${places}`,
    live: {
      chosen: 'chosen:',
      found: 'Found:',
      picked: 'Chosen:',
      results: 'Comparison',
      prompt: 'Choose at least one place and one indicator.',
      updated: 'The comparison has changed. Places and indicators:',
      noPlace: 'No place is called',
      noIndicator: 'No indicator that can be compared is called',
      meant: 'Did you mean',
      failed: 'These figures could not be loaded. Try again when you are online.',
      remove: 'Remove',
      clear: 'Clear the choice',
      address: 'Address of this comparison',
      copy: 'Copy the address',
      copied: 'Copied.',
      copyByHand: 'Press Ctrl+C to copy.',
      csv: 'Download the figures (CSV)',
      svg: 'Download the chart (SVG)',
      indicatorPage: 'All figures of this indicator',
      newest: 'Newest figures',
      time: 'Over time',
      timeNote:
        'One scale for all; grey lines are the other places. A line joins only figures that may be compared.',
      disagree: 'Sources disagree.',
      datesDiffer: 'The dates differ: compare with care.',
      periodsDiffer: 'The periods differ: a longer one counts more.',
      bounds: 'Open marks are bounds: more than, up to, about.',
      cut: 'Dashed line:',
      itsParts: 'figures of its former units',
    },
  },
  vi: {
    title: 'So sánh các địa phương',
    description:
      'Đặt các tỉnh, thành và cả nước cạnh nhau: số liệu mới nhất kèm thời điểm và nguồn, dưới dạng biểu đồ, bảng và tệp tải về.',
    lead: 'Chọn địa phương và chỉ tiêu. Mỗi số liệu giữ nguyên thời điểm, nguồn và giới hạn; chỗ nào chưa có số liệu thì để trống.',
    choose: 'Lựa chọn',
    withoutScript:
      'Trình duyệt này đang tắt JavaScript nên không thể tự chọn. Dưới đây là một số bảng so sánh có sẵn; trang của từng chỉ tiêu liệt kê đủ số liệu của mọi địa phương.',
    places: 'Địa phương',
    provinces: 'Tỉnh, thành phố',
    former: (day) => `Tỉnh, thành cũ, đến hết ngày ${day}`,
    until: (place, day) => `${place} (đến hết ngày ${day})`,
    indicators: 'Chỉ tiêu',
    find: { places: 'Tìm địa phương', indicators: 'Tìm chỉ tiêu' },
    findHint: 'Nhấn Enter để chọn kết quả đầu tiên.',
    show: 'Xem bảng so sánh',
    ready: 'So sánh có sẵn',
    readyLead: (day) =>
      `Những chỉ tiêu được nhiều tỉnh, thành báo cáo nhất từ ngày ${day}, khi các đơn vị hiện nay bắt đầu hoạt động.`,
    readyOrder: 'Xếp theo giá trị, không phải xếp hạng: thời điểm và nguồn khác nhau.',
    open: 'Mở trong công cụ so sánh',
    rows: (places) => `Mở bảng: ${places}`,
    live: {
      chosen: 'đã chọn:',
      found: 'Số kết quả:',
      picked: 'Đã chọn:',
      results: 'Kết quả so sánh',
      prompt: 'Hãy chọn ít nhất một địa phương và một chỉ tiêu.',
      updated: 'Kết quả so sánh đã thay đổi. Số địa phương và số chỉ tiêu:',
      noPlace: 'Không có địa phương nào mang mã',
      noIndicator: 'Không có chỉ tiêu so sánh được nào mang mã',
      meant: 'Có phải ý bạn là',
      failed: 'Không tải được số liệu. Hãy thử lại khi có kết nối mạng.',
      remove: 'Bỏ',
      clear: 'Bỏ toàn bộ lựa chọn',
      address: 'Địa chỉ của bảng so sánh này',
      copy: 'Sao chép địa chỉ',
      copied: 'Đã sao chép.',
      copyByHand: 'Nhấn Ctrl+C để sao chép.',
      csv: 'Tải số liệu (CSV)',
      svg: 'Tải biểu đồ (SVG)',
      indicatorPage: 'Toàn bộ số liệu của chỉ tiêu này',
      newest: 'Số liệu mới nhất',
      time: 'Qua thời gian',
      timeNote:
        'Chung một thang đo; đường xám là các địa phương còn lại. Chỉ những số liệu so sánh được mới nối thành đường.',
      disagree: 'Các nguồn không thống nhất.',
      datesDiffer: 'Thời điểm khác nhau, cần thận trọng khi so sánh.',
      periodsDiffer: 'Các kỳ dài ngắn khác nhau: kỳ dài hơn thì con số lớn hơn.',
      bounds: 'Dấu rỗng là giới hạn: hơn, tối đa, khoảng.',
      cut: 'Đường đứt nét:',
      itsParts: 'số liệu của các đơn vị cũ',
    },
  },
  uk: {
    title: 'Порівняти місця',
    description:
      'Поставте поруч провінції та країну загалом: найновіші дані з датами й джерелами, як діаграма, таблиця і файл.',
    lead: 'Оберіть місця та показники. Кожне число зберігає дату, джерело і межі; про що ніхто не повідомив, лишається порожнім.',
    choose: 'Вибір',
    withoutScript:
      'Вибір потребує JavaScript, а в цьому браузері його вимкнено. Нижче є готові порівняння; сторінка кожного показника містить усі дані всіх місць.',
    places: 'Місця',
    provinces: 'Провінції та міста',
    former: (day) => `Колишні провінції, до ${day} включно`,
    until: (place, day) => `${place} (до ${day})`,
    indicators: 'Показники',
    find: { places: 'Знайти місце', indicators: 'Знайти показник' },
    findHint: 'Enter обирає перше знайдене.',
    show: 'До порівняння',
    ready: 'Готові порівняння',
    readyLead: (day) =>
      `Показники, про які з ${day}, коли постали нинішні провінції, повідомило найбільше провінцій.`,
    readyOrder: 'Упорядковано за значенням, це не рейтинг: дати й джерела різні.',
    open: 'Накреслити це порівняння',
    rows: (places) => `Показати таблицю: ${places}`,
    live: {
      chosen: 'обрано:',
      found: 'Знайдено:',
      picked: 'Обрано:',
      results: 'Порівняння',
      prompt: 'Оберіть щонайменше одне місце та один показник.',
      updated: 'Порівняння змінилося. Кількість місць і показників:',
      noPlace: 'Немає місця з назвою',
      noIndicator: 'Немає показника для порівняння з назвою',
      meant: 'Можливо, це',
      failed: 'Не вдалося завантажити ці дані. Спробуйте ще раз, коли буде зв’язок.',
      remove: 'Прибрати',
      clear: 'Очистити вибір',
      address: 'Адреса цього порівняння',
      copy: 'Копіювати адресу',
      copied: 'Скопійовано.',
      copyByHand: 'Натисніть Ctrl+C, щоб скопіювати.',
      csv: 'Завантажити дані (CSV)',
      svg: 'Завантажити діаграму (SVG)',
      indicatorPage: 'Усі дані цього показника',
      newest: 'Найновіші дані',
      time: 'З плином часу',
      timeNote:
        'Шкала спільна; сірі лінії — інші місця. Лінія з’єднує лише ті числа, які можна порівнювати.',
      disagree: 'Джерела розходяться.',
      datesDiffer: 'Дати різні: порівнюйте обережно.',
      periodsDiffer: 'Періоди різні: за довший набирається більше.',
      bounds: 'Порожні позначки — межі: понад, щонайбільше, близько.',
      cut: 'Пунктир:',
      itsParts: 'дані колишніх одиниць',
    },
  },
  ru: {
    title: 'Сравнить места',
    description:
      'Поставьте рядом провинции и страну в целом: новейшие данные с датами и источниками, как диаграмма, таблица и файл.',
    lead: 'Выберите места и показатели. Каждое число сохраняет дату, источник и границы; о чём никто не сообщил, остаётся пустым.',
    choose: 'Выбор',
    withoutScript:
      'Для выбора нужен JavaScript, а в этом браузере он отключён. Ниже — готовые сравнения; на странице каждого показателя есть все данные по всем местам.',
    places: 'Места',
    provinces: 'Провинции и города',
    former: (day) => `Прежние провинции, по ${day}`,
    until: (place, day) => `${place} (по ${day})`,
    indicators: 'Показатели',
    find: { places: 'Найти место', indicators: 'Найти показатель' },
    findHint: 'Enter выбирает первое найденное.',
    show: 'К сравнению',
    ready: 'Готовые сравнения',
    readyLead: (day) =>
      `Показатели, о которых с ${day}, когда появились нынешние провинции, сообщило больше всего провинций.`,
    readyOrder: 'Упорядочено по значению, это не рейтинг: даты и источники различаются.',
    open: 'Начертить это сравнение',
    rows: (places) => `Показать таблицу: ${places}`,
    live: {
      chosen: 'выбрано:',
      found: 'Найдено:',
      picked: 'Выбрано:',
      results: 'Сравнение',
      prompt: 'Выберите хотя бы одно место и один показатель.',
      updated: 'Сравнение изменилось. Число мест и показателей:',
      noPlace: 'Нет места с названием',
      noIndicator: 'Нет показателя для сравнения с названием',
      meant: 'Возможно, это',
      failed: 'Не удалось загрузить эти данные. Попробуйте ещё раз, когда будет связь.',
      remove: 'Убрать',
      clear: 'Очистить выбор',
      address: 'Адрес этого сравнения',
      copy: 'Копировать адрес',
      copied: 'Скопировано.',
      copyByHand: 'Нажмите Ctrl+C, чтобы скопировать.',
      csv: 'Скачать данные (CSV)',
      svg: 'Скачать диаграмму (SVG)',
      indicatorPage: 'Все данные этого показателя',
      newest: 'Новейшие данные',
      time: 'С течением времени',
      timeNote:
        'Шкала общая; серые линии — другие места. Линия соединяет только те числа, которые можно сравнивать.',
      disagree: 'Источники расходятся.',
      datesDiffer: 'Даты различаются: сравнивайте осторожно.',
      periodsDiffer: 'Периоды различаются: за более долгий набирается больше.',
      bounds: 'Пустые отметки — границы: свыше, не более, около.',
      cut: 'Пунктир:',
      itsParts: 'данные прежних единиц',
    },
  },
};
