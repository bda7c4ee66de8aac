import type { Locale } from './locales.ts';

/** Where a value lies among the provinces of one edition. */
type Side = 'above' | 'below' | 'at';

interface Known {
  readonly place: string;
  /** Figures on the Resolution, in words. */
  readonly figures: string;
  readonly indicators: number;
  /** When the newest holds; empty where none has a date. */
  readonly newest: string;
  /** Figures that only describe the place. */
  readonly facts: number;
}

interface ProvinceWords {
  readonly answer: {
    readonly nation: (quantity: string, when: string) => string;
    readonly nationGoal: (goal: string, due: string) => string;
    readonly ownGoal: (goal: string, due: string) => string;
    readonly by: (sources: string) => string;
    readonly onlyFacts: (figures: string) => string;
    readonly known: (known: Known) => string;
  };
  readonly jump: string;
  readonly standing: string;
  readonly standingNote: string;
  readonly here: string;
  readonly nation: string;
  readonly goal: string;
  readonly goalOf: { readonly nation: string; readonly own: string };
  readonly due: (goal: string, due: string) => string;
  readonly spread: string;
  readonly side: (side: Side, median: string, places: number) => string;
  readonly rank: (rank: string, places: string, tied: boolean) => string;
  /** A strip in words: the ends and the middle half. */
  readonly strip: (least: string, lower: string, upper: string, most: string) => string;
  readonly figures: string;
  /** Before links to further charts. */
  readonly moreLines: string;
  readonly details: string;
  readonly about: string;
  readonly ownGoals: string;
  readonly orders: {
    readonly title: string;
    readonly atOwn: string;
    readonly byName: string;
    readonly toAll: string;
    readonly more: (count: number) => string;
  };
  readonly silence: {
    readonly title: string;
    readonly lead: (missing: number, all: number) => string;
    readonly none: (all: number) => string;
    readonly why: string;
    readonly older: string;
    readonly more: string;
  };
  readonly former: {
    readonly title: (indicator: string, when: string, values: string) => string;
    readonly value: (place: string, value: string) => string;
    readonly subtitle: (unit: string) => string;
    readonly description: string;
    readonly caption: (indicator: string) => string;
  };
  readonly neighbours: {
    readonly title: string;
    readonly border: string;
    readonly note: string;
  };
  readonly files: {
    readonly title: string;
    readonly json: string;
    readonly csv: string;
    readonly all: string;
    readonly charts: string;
  };
  readonly provinces: {
    readonly lead: (told: string, all: string) => string;
    readonly counted: string;
    readonly ask: string;
    readonly askText: string;
    readonly places: (count: number) => string;
  };
}

const english = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

function slavic(locale: 'uk' | 'ru', count: number, one: string, few: string, many: string) {
  const form = pluralOf[locale].select(count);
  return `${String(count)}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}

const pluralOf = { uk: new Intl.PluralRules('uk'), ru: new Intl.PluralRules('ru') };

/** After a preposition: of one thing, of several. */
function genitive(locale: 'uk' | 'ru', count: number, one: string, many: string) {
  return `${String(count)}\u00a0${pluralOf[locale].select(count) === 'one' ? one : many}`;
}

/** With a full stop, unless an abbreviation such as “2025 г.” has brought one. */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** “năm 2025”: in Vietnamese a year alone is not said without its word. */
function yearInWords(date: string): string {
  return /^\d{4}$/.test(date) ? `năm ${date}` : date;
}

/** The words of the pages of provinces. */
export const provinceWordsFor: Readonly<Record<Locale, ProvinceWords>> = {
  en: {
    answer: {
      nation: (quantity, when) => `the whole country: ${quantity}, ${when}`,
      nationGoal: (goal, due) => `the goal for the whole country: ${goal} by ${due}`,
      ownGoal: (goal, due) => `its own goal: ${goal} by ${due}`,
      by: (sources) => `according to ${sources}`,
      onlyFacts: (figures) =>
        `The ${figures} kept here describe the place: area, people, communes. None yet is about Resolution 57.`,
      known: ({ place, figures, indicators, newest, facts }) =>
        `${figures} about ${place} on ${english(indicators, 'indicator', 'indicators')}${ended(newest ? `; the newest ${newest}` : '')}${facts > 0 ? ` ${String(facts)} more describe the place itself.` : ''}`,
    },
    jump: 'On this page',
    standing: 'Where it stands',
    standingNote:
      'Each number has its own date. A goal for the country is not one for a province: it stands here to be seen, not to judge by. Among the provinces only figures of one edition are compared; the strip shows the lowest and highest, the band the middle half, the line the median.',
    here: 'Here',
    nation: 'Whole country',
    goal: 'Goal',
    goalOf: { nation: 'for the whole country', own: 'its own' },
    due: (goal, due) => `${goal} by ${due}`,
    spread: 'Among the provinces',
    side: (side, median, places) =>
      `${{ above: 'above', below: 'below', at: 'at' }[side]} the median, ${median}, of ${english(places, 'province', 'provinces')}`,
    rank: (rank, places, tied) => `${tied ? 'equal ' : ''}${rank} of ${places}`,
    strip: (least, lower, upper, most) =>
      `From ${least} to ${most}; the middle half from ${lower} to ${upper}`,
    figures: 'All figures',
    moreLines: 'More lines, as pictures',
    details: 'Details',
    about: 'The place in numbers',
    ownGoals: 'Goals it has set',
    orders: {
      title: 'What was ordered',
      atOwn: 'At meetings held here',
      byName: 'To this province by name',
      toAll: 'To all provinces',
      more: (count) =>
        `${english(count, 'more directive', 'more directives')} to all provinces, on the page of all directives`,
    },
    silence: {
      title: 'What it has not reported',
      lead: (missing, all) =>
        `${String(missing)} of ${english(all, 'indicator', 'indicators')} that other provinces have figures for since 1 July 2025 have none here.`,
      none: (all) =>
        all === 1
          ? 'The one indicator that other provinces have figures for since 1 July 2025 has one here.'
          : `All ${String(all)} indicators that other provinces have figures for since 1 July 2025 have one here.`,
      why: 'Not reported is not zero: a source that nobody has entered yet may have the number.',
      older: 'Only older figures, none since 1 July 2025',
      more: 'Who reported what: coverage of all provinces',
    },
    former: {
      title: (indicator, when, values) => `${indicator} of the former units, ${when}: ${values}`,
      value: (place, value) => `${place} ${value}`,
      subtitle: (unit) =>
        `In ${unit}, all on one scale. Each unit had its own territory until 30 June 2025; the lines are set side by side and never joined or averaged into one.`,
      description: 'A small chart for each former unit, on one scale.',
      caption: (indicator) => `${indicator} of the former units`,
    },
    neighbours: {
      title: 'Neighbours',
      border: 'A shared border on land',
      note: 'By the map of this site, made from Natural Earth, whose lines are simplified: a border that only runs through a river mouth may be missing.',
    },
    files: {
      title: 'Downloads',
      json: 'Everything about this place (JSON)',
      csv: 'All figures of the dataset (CSV)',
      all: 'Formats, fields and licence',
      charts: 'Charts of this page',
    },
    provinces: {
      lead: (told, all) =>
        `Since 1 July 2025 Viet Nam has ${all} provincial units, made of 63. For ${told} of them a source gives at least one figure on Resolution 57; for the others only area, people and communes are known here.`,
      counted:
        'The numbers count figures on Resolution 57; area, people and communes are left out.',
      ask: 'Which provinces have reported it?',
      askText:
        'Indicators that at least one province has a figure for, whatever its date. Each page lists who and when.',
      places: (count) => english(count, 'province', 'provinces'),
    },
  },
  vi: {
    answer: {
      nation: (quantity, when) => `cả nước: ${quantity}, ${when}`,
      nationGoal: (goal, due) =>
        `mục tiêu chung của cả nước: ${goal}, thời hạn ${yearInWords(due)}`,
      ownGoal: (goal, due) => `mục tiêu của địa phương: ${goal}, thời hạn ${yearInWords(due)}`,
      by: (sources) => `theo ${sources}`,
      onlyFacts: (figures) =>
        `Bộ dữ liệu mới có ${figures} mô tả địa bàn (diện tích, dân số, số xã, phường), chưa có số liệu về việc thực hiện Nghị quyết 57.`,
      known: ({ place, figures, indicators, newest, facts }) =>
        `Bộ dữ liệu có ${figures} về ${place}, thuộc ${String(indicators)} chỉ tiêu${ended(newest ? `; số mới nhất ${newest}` : '')}${facts > 0 ? ` Ngoài ra có ${String(facts)} số liệu mô tả địa bàn.` : ''}`,
    },
    jump: 'Trong trang này',
    standing: 'Kết quả và so sánh',
    standingNote:
      'Mỗi con số có thời điểm riêng. Mục tiêu chung của cả nước không phải là mục tiêu giao cho từng tỉnh, chỉ nêu để đối chiếu. Chỉ so sánh giữa các tỉnh, thành trong cùng một kỳ khảo sát; dải cho thấy giá trị thấp nhất và cao nhất, phần đậm là một nửa ở giữa, vạch là trung vị.',
    here: 'Tại đây',
    nation: 'Cả nước',
    goal: 'Mục tiêu',
    goalOf: { nation: 'của cả nước', own: 'của địa phương' },
    due: (goal, due) => `${goal}, thời hạn ${yearInWords(due)}`,
    spread: 'So với các tỉnh, thành',
    side: (side, median, places) =>
      `${{ above: 'trên', below: 'dưới', at: 'bằng' }[side]} trung vị ${median} của ${String(places)} tỉnh, thành`,
    rank: (rank, places, tied) => `${tied ? 'đồng hạng ' : ''}${rank} trong ${places}`,
    strip: (least, lower, upper, most) =>
      `Từ ${least} đến ${most}; một nửa ở giữa từ ${lower} đến ${upper}`,
    figures: 'Tất cả số liệu',
    moreLines: 'Các biểu đồ khác (tệp hình)',
    details: 'Chi tiết',
    about: 'Địa bàn qua con số',
    ownGoals: 'Mục tiêu địa phương đặt ra',
    orders: {
      title: 'Nhiệm vụ được giao',
      atOwn: 'Tại các phiên họp của địa phương',
      byName: 'Giao đích danh cho địa phương',
      toAll: 'Giao chung cho các tỉnh, thành',
      more: (count) =>
        `Còn ${String(count)} nhiệm vụ giao chung cho các tỉnh, thành, xem ở trang nhiệm vụ được giao`,
    },
    silence: {
      title: 'Chỉ tiêu chưa có số liệu',
      lead: (missing, all) =>
        `Trong ${String(all)} chỉ tiêu mà địa phương khác đã có số liệu từ ngày 1/7/2025, ở đây còn ${String(missing)} chỉ tiêu chưa có số liệu nào.`,
      none: (all) =>
        `Cả ${String(all)} chỉ tiêu mà địa phương khác đã có số liệu từ ngày 1/7/2025 đều đã có số liệu ở đây.`,
      why: 'Chưa có số liệu không có nghĩa là bằng không: có thể nguồn đã nêu nhưng chưa được nhập vào bộ dữ liệu.',
      older: 'Chỉ có số liệu cũ, chưa có số liệu từ ngày 1/7/2025',
      more: 'Tỉnh, thành nào đã có số liệu gì: xem độ phủ số liệu',
    },
    former: {
      title: (indicator, when, values) => `${indicator} của các đơn vị cũ, ${when}: ${values}`,
      value: (place, value) => `${place} ${value}`,
      subtitle: (unit) =>
        `Đơn vị tính: ${unit}; các hình dùng chung một thang. Mỗi đơn vị cũ có địa giới riêng đến hết ngày 30/6/2025; các đường chỉ đặt cạnh nhau, không nối, không tính gộp.`,
      description: 'Mỗi đơn vị cũ một biểu đồ nhỏ, dùng chung một thang.',
      caption: (indicator) => `${indicator} của các đơn vị cũ`,
    },
    neighbours: {
      title: 'Địa phương lân cận',
      border: 'Giáp ranh trên đất liền',
      note: 'Theo bản đồ của trang này, dựng từ Natural Earth với đường nét đã giản lược: đoạn giáp ranh chỉ ở cửa sông có thể không thể hiện.',
    },
    files: {
      title: 'Tải dữ liệu',
      json: 'Toàn bộ dữ liệu về địa phương này (JSON)',
      csv: 'Toàn bộ số liệu (CSV)',
      all: 'Định dạng, các trường và giấy phép',
      charts: 'Biểu đồ của trang này',
    },
    provinces: {
      lead: (told, all) =>
        `Từ ngày 1/7/2025, cả nước có ${all} đơn vị hành chính cấp tỉnh, sắp xếp từ 63 đơn vị. Trong đó ${told} đơn vị đã có ít nhất một số liệu về việc thực hiện Nghị quyết 57; các đơn vị còn lại mới có diện tích, dân số và số xã, phường.`,
      counted:
        'Con số là số lượng số liệu về Nghị quyết 57, không tính diện tích, dân số và số xã, phường.',
      ask: 'Tỉnh, thành nào đã có số liệu?',
      askText:
        'Các chỉ tiêu mà ít nhất một tỉnh, thành đã có số liệu, bất kể thời điểm. Trang của từng chỉ tiêu liệt kê nơi nào có và khi nào.',
      places: (count) => `${String(count)} tỉnh, thành`,
    },
  },
  uk: {
    answer: {
      nation: (quantity, when) => `країна загалом: ${quantity}, ${when}`,
      nationGoal: (goal, due) => `ціль для всієї країни: ${goal}, строк — ${due}`,
      ownGoal: (goal, due) => `власна ціль: ${goal}, строк — ${due}`,
      by: (sources) => `за даними ${sources}`,
      onlyFacts: (figures) =>
        `Наявні тут ${figures} описують саму територію: площу, населення, громади. Про Резолюцію 57 чисел поки немає.`,
      known: ({ place, figures, indicators, newest, facts }) =>
        `${place}: ${figures}, ${slavic('uk', indicators, 'показник', 'показники', 'показників')}${ended(newest ? `; найновіше — ${newest}` : '')}${facts > 0 ? ` Ще ${slavic('uk', facts, 'число', 'числа', 'чисел')} — про саму територію.` : ''}`,
    },
    jump: 'На цій сторінці',
    standing: 'Результати в порівнянні',
    standingNote:
      'Кожне число має свою дату. Ціль для країни не є ціллю для провінції: її наведено для довідки, а не для оцінки. Між провінціями порівнюються лише числа одного випуску; смуга показує найменше й найбільше, темна частина — середню половину, риска — медіану.',
    here: 'Тут',
    nation: 'Уся країна',
    goal: 'Ціль',
    goalOf: { nation: 'для всієї країни', own: 'власна' },
    due: (goal, due) => `${goal}, строк — ${due}`,
    spread: 'Серед провінцій',
    side: (side, median, places) =>
      `${{ above: 'вище за медіану', below: 'нижче за медіану', at: 'на рівні медіани' }[side]} (${median}) серед ${genitive('uk', places, 'провінції', 'провінцій')}`,
    rank: (rank, places, tied) => `${tied ? 'спільне ' : ''}${rank} місце з ${places}`,
    strip: (least, lower, upper, most) =>
      `Від ${least} до ${most}; середня половина — від ${lower} до ${upper}`,
    figures: 'Усі числа',
    moreLines: 'Інші діаграми, файлами',
    details: 'Докладно',
    about: 'Територія в числах',
    ownGoals: 'Власні цілі провінції',
    orders: {
      title: 'Що доручено',
      atOwn: 'На місцевих засіданнях',
      byName: 'Саме цій провінції',
      toAll: 'Усім провінціям',
      more: (count) =>
        `Ще ${slavic('uk', count, 'доручення', 'доручення', 'доручень')} усім провінціям — на сторінці доручень`,
    },
    silence: {
      title: 'Про що не повідомлено',
      lead: (missing, all) =>
        `Від 1 липня 2025\u00a0р. інші провінції мають числа для ${genitive('uk', all, 'показника', 'показників')}; тут жодного числа немає для ${String(missing)} із них.`,
      none: (all) =>
        `Від 1 липня 2025\u00a0р. інші провінції мають числа для ${genitive('uk', all, 'показника', 'показників')}; тут є числа для кожного з них.`,
      why: 'Не повідомлено — ще не означає нуль: число може бути в джерелі, якого сюди ще не внесли.',
      older: 'Лише давніші числа, нових від 1 липня 2025\u00a0р. немає',
      more: 'Хто про що повідомив: покриття всіх провінцій',
    },
    former: {
      title: (indicator, when, values) => `${indicator}, колишні одиниці, ${when}: ${values}`,
      value: (place, value) => `${place} — ${value}`,
      subtitle: (unit) =>
        `Одиниця: ${unit}; шкала спільна. Кожна одиниця мала власну територію до 30 червня 2025\u00a0р. включно; лінії стоять поруч, їх не з’єднано й не усереднено.`,
      description: 'Невелика діаграма для кожної колишньої одиниці, шкала спільна.',
      caption: (indicator) => `${indicator}: колишні одиниці`,
    },
    neighbours: {
      title: 'Сусіди',
      border: 'Спільна межа на суходолі',
      note: 'За картою цього сайту, зробленою з Natural Earth зі спрощеними лініями: межа, що проходить лише гирлом річки, може бути відсутня.',
    },
    files: {
      title: 'Завантаження',
      json: 'Усе про цю територію (JSON)',
      csv: 'Усі числа набору даних (CSV)',
      all: 'Формати, поля й ліцензія',
      charts: 'Діаграми цієї сторінки',
    },
    provinces: {
      lead: (told, all) =>
        `Від 1 липня 2025\u00a0р. у В’єтнамі не 63 одиниці провінційного рівня, а ${all}. Число про Резолюцію 57 джерела наводять для ${told} із них; для решти тут відомі лише площа, населення та громади.`,
      counted: 'Полічено числа про Резолюцію 57 — без площі, населення та громад.',
      ask: 'Які провінції про це повідомили?',
      askText:
        'Показники, для яких є число бодай однієї провінції, хай якої дати. На сторінці кожного — хто й коли.',
      places: (count) => slavic('uk', count, 'провінція', 'провінції', 'провінцій'),
    },
  },
  ru: {
    answer: {
      nation: (quantity, when) => `страна в целом: ${quantity}, ${when}`,
      nationGoal: (goal, due) => `цель для всей страны: ${goal}, срок — ${due}`,
      ownGoal: (goal, due) => `собственная цель: ${goal}, срок — ${due}`,
      by: (sources) => `по данным ${sources}`,
      onlyFacts: (figures) =>
        `Имеющиеся здесь ${figures} описывают саму территорию: площадь, население, общины. О Резолюции 57 чисел пока нет.`,
      known: ({ place, figures, indicators, newest, facts }) =>
        `${place}: ${figures}, ${slavic('ru', indicators, 'показатель', 'показателя', 'показателей')}${ended(newest ? `; самое новое — ${newest}` : '')}${facts > 0 ? ` Ещё ${slavic('ru', facts, 'значение', 'значения', 'значений')} — о самой территории.` : ''}`,
    },
    jump: 'На этой странице',
    standing: 'Результаты в сравнении',
    standingNote:
      'У каждого числа своя дата. Цель для страны не является целью для провинции: она приведена для сведения, а не для оценки. Между провинциями сравниваются только числа одного выпуска; полоса показывает наименьшее и наибольшее, тёмная часть — среднюю половину, черта — медиану.',
    here: 'Здесь',
    nation: 'Вся страна',
    goal: 'Цель',
    goalOf: { nation: 'для всей страны', own: 'собственная' },
    due: (goal, due) => `${goal}, срок — ${due}`,
    spread: 'Среди провинций',
    side: (side, median, places) =>
      `${{ above: 'выше медианы', below: 'ниже медианы', at: 'на уровне медианы' }[side]} (${median}) среди ${genitive('ru', places, 'провинции', 'провинций')}`,
    rank: (rank, places, tied) => `${tied ? 'делит ' : ''}${rank} место из ${places}`,
    strip: (least, lower, upper, most) =>
      `От ${least} до ${most}; средняя половина — от ${lower} до ${upper}`,
    figures: 'Все значения',
    moreLines: 'Другие диаграммы, файлами',
    details: 'Подробнее',
    about: 'Территория в числах',
    ownGoals: 'Собственные цели провинции',
    orders: {
      title: 'Что поручено',
      atOwn: 'На местных заседаниях',
      byName: 'Именно этой провинции',
      toAll: 'Всем провинциям',
      more: (count) =>
        `Ещё ${slavic('ru', count, 'поручение', 'поручения', 'поручений')} всем провинциям — на странице поручений`,
    },
    silence: {
      title: 'О чём не сообщалось',
      lead: (missing, all) =>
        `С 1 июля 2025\u00a0г. у других провинций есть значения по ${datives(all)}; здесь нет ни одного значения по ${String(missing)} из них.`,
      none: (all) =>
        `С 1 июля 2025\u00a0г. у других провинций есть значения по ${datives(all)}; здесь есть значения по каждому из них.`,
      why: 'Не сообщалось — не значит ноль: число может быть в источнике, который сюда ещё не внесли.',
      older: 'Только прежние значения, новых с 1 июля 2025\u00a0г. нет',
      more: 'Кто о чём сообщил: охват всех провинций',
    },
    former: {
      title: (indicator, when, values) => `${indicator}, прежние единицы, ${when}: ${values}`,
      value: (place, value) => `${place} — ${value}`,
      subtitle: (unit) =>
        `Единица: ${unit}; шкала общая. У каждой единицы до 30 июня 2025\u00a0г. включительно была своя территория; линии стоят рядом, они не соединены и не усреднены.`,
      description: 'Небольшая диаграмма для каждой прежней единицы, шкала общая.',
      caption: (indicator) => `${indicator}: прежние единицы`,
    },
    neighbours: {
      title: 'Соседи',
      border: 'Общая граница по суше',
      note: 'По карте этого сайта, сделанной из Natural Earth с упрощёнными линиями: граница, проходящая только по устью реки, может отсутствовать.',
    },
    files: {
      title: 'Загрузки',
      json: 'Всё об этой территории (JSON)',
      csv: 'Все значения набора данных (CSV)',
      all: 'Форматы, поля и лицензия',
      charts: 'Диаграммы этой страницы',
    },
    provinces: {
      lead: (told, all) =>
        `С 1 июля 2025\u00a0г. единиц провинциального уровня во Вьетнаме ${all}; прежде было 63. Значения о Резолюции 57 источники приводят для ${told} из них; об остальных здесь известны лишь площадь, население и общины.`,
      counted: 'Подсчитаны значения о Резолюции 57 — без площади, населения и общин.',
      ask: 'Какие провинции об этом сообщили?',
      askText:
        'Показатели, по которым есть значение хотя бы одной провинции, какой бы ни была дата. На странице каждого — кто и когда.',
      places: (count) => slavic('ru', count, 'провинция', 'провинции', 'провинций'),
    },
  },
};

/** Russian: «по одному показателю», «по пяти показателям», with digits. */
function datives(count: number): string {
  const word = pluralOf.ru.select(count) === 'one' ? 'показателю' : 'показателям';
  return `${String(count)}\u00a0${word}`;
}
