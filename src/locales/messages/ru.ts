import type { Format } from '../format.ts';
import type { Messages } from './en.ts';

export const ru: Messages = {
  site: {
    name: 'Tiến độ 57',
    unofficial:
      'Независимый проект, не официальный сайт. Каждое число — утверждение источника, на который дана ссылка.',
    skip: 'К содержанию',
    menu: 'Разделы',
    languages: 'Язык',
    pagesAbout: 'Об этом сайте',
    release: (version: string, date: string) => `Данные от ${date}, выпуск ${version}`,
    licence: (name: string) => `Данные: ${name}`,
    codeLicence: 'Код: MIT',
    repository: 'Код и данные на GitHub',
    loom: (reported: number, all: number) =>
      `Провинции и города, о которых здесь есть хотя бы одно значение о Резолюции 57: ${String(reported)} из ${String(all)}`,
  },
  nav: {
    home: 'Главная',
    provinces: 'Провинции',
    indicators: 'Показатели',
    meetings: 'Заседания',
    targets: 'Цели',
    timeline: 'Хронология',
    documents: 'Документы',
    coverage: 'Полнота данных',
    directives: 'Поручения',
    data: 'Данные',
    method: 'Методика',
    about: 'О проекте',
    contribute: 'Как помочь',
    fields: 'Поля данных',
    rules: 'Правила проверки',
    compare: 'Сравнение',
    search: 'Поиск',
    changes: 'Изменения',
    embeds: 'Встраивание',
    pages: 'Все страницы',
    breadcrumb: 'Вы здесь',
  },
  // With «чем» the noun after the number keeps the form that the number asks for.
  quote: (text: string) => `«${text}»`,
  bound: {
    exact: '',
    'at-least': 'не менее чем',
    'more-than': 'более чем',
    about: 'примерно',
    'at-most': 'не более чем',
    'less-than': 'менее чем',
  },
  rankBound: {
    exact: '',
    'at-least': 'не выше места',
    'more-than': 'ниже места',
    about: 'около места',
    'at-most': 'среди первых',
    'less-than': 'выше места',
  },
  kind: {
    level: 'уровень на дату',
    flow: 'количество за период',
    share: 'доля',
    rank: 'место в рейтинге',
    index: 'индекс',
    delta: 'изменение',
    target: 'цель',
    allocation: 'выделенные средства',
  },
  kindNote: {
    delta: (since: string) => `изменение, точка отсчета: ${since}`,
    target: 'цель, а не результат',
    allocation: 'выделено, но еще не потрачено',
  },
  direction: {
    up: 'чем больше, тем лучше',
    down: 'чем меньше, тем лучше',
    none: 'лучшей стороны нет',
  },
  evidence: {
    primary: 'от ведомства, которое ведет подсчет',
    reported: 'по сообщению прессы или другого ведомства',
    compiled: 'по сводке третьей стороны',
  },
  language: {
    vi: 'вьетнамский',
    en: 'английский',
    uk: 'украинский',
    ru: 'русский',
    ja: 'японский',
  },
  reading: {
    met: 'достигнуто',
    'on-course': 'по графику',
    behind: 'с отставанием',
    'not-known': 'неясно',
  },
  confidence: {
    high: 'две независимые копии или официальная страница',
    medium: 'одна копия',
  },
  confidenceShort: { high: 'надежно подтверждено', medium: 'пока одна копия' },
  role: {
    chairs: 'председательствует',
    'chairs-node': 'председательствует на месте',
    concludes: 'дает поручения и подводит итоги',
    speaks: 'выступает',
    attends: 'присутствует',
  },
  format: {
    online: 'онлайн',
    'in-person': 'очно',
    hybrid: 'очно и онлайн',
  },
  colour: { green: 'зеленый', yellow: 'желтый', red: 'красный' },
  programmeKind: {
    programme: 'программа',
    project: 'проект',
    platform: 'платформа',
    campaign: 'кампания',
    centre: 'центр',
  },
  documentKind: {
    resolution: 'Резолюция',
    decision: 'Решение',
    plan: 'План',
    directive: 'Директива',
    conclusion: 'Заключение',
    notice: 'Уведомление',
    regulation: 'Положение',
    dispatch: 'Письмо',
    'action-programme': 'Программа действий',
    'working-rules': 'Регламент',
    'urgent-dispatch': 'Срочная депеша',
  },
  unitType: { province: 'Провинция', city: 'Город центрального подчинения' },
  claim: {
    asOf: (date: string) => `на ${date}`,
    over: (period: string) => period,
    undated: 'дата не указана',
    saysOne: 'Источник',
    readIn: (language: string) => `язык: ${language}`,
    translated: (language: string, from: string) => `язык перевода: ${language}, оригинал: ${from}`,
    details: 'Как и где напечатано',
    printed: 'Напечатано',
    paragraph: (list: string) => `абз. ${list}`,
    evidence: 'Вид источника',
    note: 'Примечание',
    published: (date: string) => `опубликовано: ${date}`,
    reportedAt: 'Где прозвучало',
    yaml: (line: string) => `строка ${line} файла данных`,
    inDataset: 'В наборе данных',
    yamlLine: (line: string) => `строка ${line}`,
    edit: 'исправить это значение',
    mistake: 'сообщить об ошибке',
    disagree: 'Источники расходятся. Показаны все значения: выбирать за читателя мы не станем.',
    also: (count: string) => `Сообщалось также: ${count}`,
  },
  figures: (count: number, format: Format) =>
    `${format.number(count)} ${noun(count, 'значение', 'значения', 'значений')}`,
  columns: {
    place: 'Территория',
    indicator: 'Показатель',
    value: 'Значение',
    when: 'Когда',
    source: 'Источник',
    date: 'Дата',
    what: 'Содержание',
    target: 'Цель',
    due: 'Срок',
    newest: 'Последнее значение',
    reading: 'Оценка',
    document: 'Документ',
    state: 'Категория',
    count: 'Значений',
    column: 'Столбец',
    meaning: 'Что в нем',
  },
  chart: {
    table: 'Те же числа в таблице',
    source: (list: string) => `Источник: ${list}.`,
    manySources: (count: string) => `Источников: ${count}; каждый назван при своем значении.`,
    // The date ends in «г.», and so does the sentence.
    asOf: (date: string) => `Данные на ${date}`,
    release: (version: string) => `Tiến độ 57, выпуск ${version}.`,
    notReported: 'не сообщалось',
    break: {
      territory: (date: string) => `новые границы с ${date}`,
      definition: (date: string) => `новое определение: ${date}`,
    },
    targetMark: (value: string, due: string) => `цель: ${value}, срок: ${due}`,
    tasks: {
      subtitle:
        'Задачи по самой Резолюции и по заключениям Центрального руководящего комитета, вся страна. Общее число показано, только если его называет источник; где источники расходятся, у каждого своя полоса.',
      row: 'Резолюция 57 и заключения Центрального руководящего комитета',
      description:
        'Каждому отчету — своя полоса: сколько задач выполнено, в работе и просрочено, насколько об этом сказано.',
    },
    ledger: {
      part: (part: 'done' | 'in-progress' | 'overdue' | 'regular') =>
        ({
          done: 'выполнено',
          'in-progress': 'в работе',
          overdue: 'просрочено',
          regular: 'постоянные',
        })[part],
      total: (count: string) => `всего ${count}`,
      noTotal: 'итог не назван',
      rest: 'без категории',
    },
    gap: {
      title: (indicator: string, value: string, target: string, due: string) =>
        `${indicator}: ${value} (цель: ${target}, срок: ${due})`,
      subtitle: (unit: string) =>
        `Единица измерения: ${unit}. Черта — цель, точка — последнее значение.`,
      description: 'В каждой строке — последнее значение одной территории и цель всей страны.',
      borrowed: 'Цель общенациональная; провинции по ней не оцениваются.',
      own: 'цель всей страны; собственной здесь не найдено',
    },
    trend: {
      title: (indicator: string, place: string) => `${indicator}: ${place}`,
      description: (count: string, newest: string) => `${count}; последнее: ${newest}.`,
      subtitle: (unit: string) => `Единица измерения: ${unit}.`,
      bounds: 'Полые знаки — границы: «более чем», «не более чем», «примерно».',
    },
    survey: {
      subtitle: (unit: string, date: string) => `Единица: ${unit}; ${date}`,
      description: 'Все провинции, охваченные опросом, и их значения.',
      ranking: 'Провинции от лучшей, со значениями; те, кого опрос не охватил, названы.',
      editions: (unit: string) =>
        `Единица: ${unit}. Одна точка — одна провинция; полоса — средняя половина провинций.`,
      editionsDescription: 'Строка на каждый выпуск: все провинции, медиана и квартили.',
      change: (unit: string) => `Единица: ${unit}. Сплошные линии растут, пунктирные снижаются.`,
      changeDescription: 'Линия на каждую провинцию, от раннего выпуска к позднему.',
      regions: (unit: string) => `Единица: ${unit}, общая шкала; серая линия — медиана провинций.`,
      regionsDescription: 'Малая диаграмма на каждую провинцию, по регионам.',
    },
    indices: {
      subtitle:
        'У каждого индекса своя шкала и свои годы; серые линия и число — медиана провинций.',
      description: 'Малая диаграмма на каждый индекс: провинция и медиана всех.',
      caption: (place: string) => `Индексы: ${place}`,
    },
    merger: {
      title: (before: string, after: string, unchanged: string) =>
        `1 июля 2025 г.: было провинций — ${before}, стало — ${after}; территория не изменилась — ${unchanged}`,
      subtitle: 'Чем шире лента, тем больше прежняя единица (площадь, км², 2016 г.).',
      description: 'С одной стороны прежние единицы, с другой — нынешние.',
    },
    single: { description: 'Новейшее значение на шкале вместе с целью, если она задана.' },
    coverage: { subtitle: 'Строка — провинция, столбец — показатель.' },
    timeline: {
      title: 'От резолюции к заседаниям и отчетам',
      description: 'Документы, заседания и сроки на общей оси времени, по рядам.',
      subtitle: 'Заседания из этого набора данных, документы, которые они выполняют, и сроки.',
      today: (date: string) => `данные от ${date}`,
      lanes: {
        documents: 'Документы',
        central: 'Комитет ЦК',
        government: 'Комитет правительства',
        provinces: 'Провинции',
        milestones: 'События',
        due: 'Сроки',
      },
    },
    tiles: {
      title: (reported: string, all: string) =>
        `Провинции и города с собственными данными в этом наборе: ${reported} из ${all}`,
      description:
        'Сетка, где каждая провинция и каждый город — квадрат примерно на своем месте. Закрашен: есть собственные данные. Заштрихован: пока нет.',
      subtitle:
        'Один квадрат — одна провинция или город; в нем — сколько о них значений, без площади, населения и общин; штриховка — пока ни одного.',
      reported: 'есть данные',
      silent: 'данных нет',
      locator: (place: string) => `На сетке провинций и городов отмечено: ${place}.`,
    },
  },
  home: {
    title: 'Как Вьетнам выполняет Резолюцию 57',
    description:
      'Числа с источниками о том, как Вьетнам выполняет Резолюцию 57-NQ/TW Политбюро ЦК КПВ о науке, технологиях, инновациях и цифровой трансформации: вся страна, 34 провинции и города, каждое заседание.',
    lead: 'Резолюция 57-NQ/TW, принятая Политбюро ЦК КПВ в декабре 2024 года, делает ставку на науку, технологии, инновации и цифровую трансформацию как на основу роста страны. Здесь собрано, что обещано, поручено и доложено: каждое число — с источником, датой и теми словами, какими оно напечатано.',
    goals: 'Цели, которые есть с чем сравнить',
    goalsMore: 'Все цели',
    timeline: 'Что и когда произошло',
    counts: (figures: string, meetings: string, publications: string, sources: string) =>
      `Значений: ${figures}, заседаний: ${meetings}, других публикаций: ${publications}, источников: ${sources}.`,
  },
  provinces: {
    title: 'Провинции и города',
    description:
      '34 провинции и города Вьетнама с 1 июля 2025 года и 63 прежние единицы: что сообщено о каждой в связи с Резолюцией 57.',
    grid: 'Найти на сетке',
    gridHelp:
      'Один квадрат — одна провинция или город, примерно на своем месте. Закрашен: есть собственные данные. Заштрихован: пока нет.',
    list: 'По регионам',
    former: 'Единицы до 1 июля 2025 года',
    formerText:
      '1 июля 2025 года эти 52 единицы были упразднены или сменили границы. Данные о них остаются за ними.',
    becameColumn: 'Теперь в составе',
    none: 'нет',
    islands: (province: string) => `в составе: ${province}`,
  },
  place: {
    description: (place: string) =>
      `${place}: что сообщено о выполнении Резолюции 57 — значения с источниками, заседания, поручения, трудности.`,
    none: (place: string) => `${place}: собственных данных в наборе пока нет.`,
    noneFormer: (place: string) =>
      `${place}: за время до 1 июля 2025 года не найдено ни одного значения.`,
    noneWhy:
      'Не сообщалось — не значит ноль: в прочитанных источниках просто нет чисел об этой территории.',
    noneNode: (place: string) =>
      `${place}: рассказ отсюда об общенациональном заседании не содержит ни одного значения о самой территории. Общенациональные данные с этого заседания приведены ниже — как данные по стране.`,
    trends: 'Как менялось',
    nationalTitle: 'Для контекста: вся страна',
    nationalText: (place: string) =>
      `Это данные по всему Вьетнаму, а не по отдельной территории (${place}).`,
    nationalMore: 'Все данные по стране',
    status: 'Цвет, присвоенный официально',
    statusBy: (body: string) => `кто присвоил: ${body}`,
    statusByUnknown: 'кто присвоил, источник не говорит',
    statusEvidenceAddress: 'Единственное свидетельство — адрес страницы',
    statusEvidenceText: 'Сказано в тексте',
    meetings: 'Заседания, о которых сообщили отсюда',
    difficulties: 'Какие трудности названы',
    programmes: 'Программы и проекты',
    succession: 'Что было и что стало',
    madeOf: (place: string, date: string) =>
      `${place} в нынешних границах существует с ${date}; объединены:`,
    unchanged: (place: string) => `${place}: в 2025 году границы не изменились.`,
    endedOn: (place: string, date: string) =>
      `${place}: эти границы действовали по ${date} включительно.`,
    nowPartOf: 'Теперь в составе:',
    formerFigures:
      'Данные о прежних единицах остаются на их страницах и никогда не соединяются с данными новой.',
    facts: 'Справка',
    region: 'Регион',
    centre: 'Административный центр',
    type: 'Статус',
    since: (date: string) => `с ${date}`,
    spellings: 'Пишут также',
    codeGso: 'Статистический код',
    codeIso: 'ISO 3166-2',
    codeValid: (from: string, to: string) => (from ? `с ${from}` : `по ${to}`),
    neighbours: 'В том же регионе',
    formerName: (place: string) => `${place} (по июнь 2025 г.)`,
    former: 'прежняя единица',
    data: 'Эта территория в наборе данных',
  },
  indicators: {
    title: 'Показатели',
    description:
      'Что измеряют в ходе выполнения Резолюции 57: определения, последние значения, источники.',
    lead: (count: string, figures: string) =>
      `Показателей: ${count}, по ним в наборе ${figures}. Показатель входит в список, как только источник называет по нему число.`,
    places: (count: number) =>
      `${String(count)} ${noun(count, 'территория', 'территории', 'территорий')}`,
    notReported: 'пока нет значений',
  },
  indicator: {
    description: (name: string) => `${name}: определение, значения с источниками, цели.`,
    definition: 'Что это такое',
    counts: 'Учитывается',
    excludes: 'Не учитывается',
    unit: 'Единица измерения',
    kind: 'Вид',
    direction: 'Что лучше',
    since: 'Начало подсчета',
    officialDocument: 'Чем определен',
    newest: 'Последние значения',
    none: 'Ни один из прочитанных источников не называет числа по этому показателю.',
    one: 'Значение пока одно. Для линии нужны хотя бы два сопоставимых, поэтому она не проведена.',
    all: 'Все значения',
    targets: 'Цели',
    targetsNone: 'Ни один документ в этом наборе не ставит по нему цели.',
    confuse: 'Не путать',
    breaks: 'Где ряд поменял смысл',
    data: 'Этот показатель в наборе данных',
  },
  meetings: {
    title: 'Заседания',
    description:
      'Заседания руководящих комитетов по Резолюции 57, в центре и в провинциях: о чем доложили и что поручили.',
    lead: (count: string) =>
      `Заседаний: ${count}, сначала новые. Заседание, о котором сообщили из нескольких провинций, считается одним, только источников у него несколько.`,
    directives: (count: number) =>
      `${String(count)} ${noun(count, 'поручение', 'поручения', 'поручений')}`,
  },
  meeting: {
    description: (title: string, date: string) =>
      `${title}, ${date}: значения, поручения и трудности, каждое с источником.`,
    when: 'Когда',
    body: 'Кто заседал',
    how: 'Как',
    nodes: 'Откуда сообщения',
    ordinal: (nth: string) => `${nth} заседание`,
    previous: 'Раньше',
    next: 'Позже',
    line: 'Предыдущее и следующее заседания',
    figures: 'О чем доложили',
    nationalFigures: 'По всей стране',
    provincialFigures: (place: string) => place,
    nationalWarning: 'Источники — статьи из провинций, но эти данные относятся ко всей стране.',
    directives: 'Что поручили',
    to: 'Кому',
    due: 'Срок',
    noDue: 'не назван',
    difficulties: 'Названные трудности',
    milestones: 'События',
    programmes: 'Программы и проекты',
    statuses: 'Присвоенные цвета',
    officials: 'Участники',
    officialsText: 'Должностные лица — так, как их называют источники.',
    atNode: (place: string) => `точка видеосвязи: ${place}`,
    documents: 'Упомянутые документы',
    printedAs: (text: string) => `напечатано: «${text}»`,
    sources: 'Источники',
    none: 'Не сообщалось.',
    data: 'Это заседание в наборе данных',
  },
  documents: {
    title: 'Документы',
    description: 'Правовые акты, связанные с Резолюцией 57, и цели, которые они ставят.',
    lead: (count: string) => `Документов: ${count}, сначала новые; при каждом — что он выполняет.`,
    undated: 'дата неизвестна',
    targets: (count: number) => `${String(count)} ${noun(count, 'цель', 'цели', 'целей')}`,
  },
  document: {
    description: (name: string) =>
      `${name}: о чем документ, что он выполняет, какие ставит цели, на каких заседаниях упомянут.`,
    implements: 'Что выполняет',
    implementedBy: 'Чем выполняется',
    replaces: 'Что изменяет или заменяет',
    replacedBy: 'Чем изменен или заменен',
    targets: 'Какие ставит цели',
    cited: 'Где упомянут',
    sources: 'Источники',
    noSources: 'Ссылки на страницу с текстом пока нет.',
    support: 'Насколько подтвержден',
    data: 'Этот документ в наборе данных',
  },
  timeline: {
    title: 'Хронология',
    description: 'Документы, заседания, события и сроки Резолюции 57 по порядку времени.',
    lead: 'Документы, заседания, события и сроки на одной оси. День указан, только если его называет источник.',
    list: 'То же словами',
    meeting: 'заседание',
    document: 'документ',
    milestone: 'событие',
    due: 'срок',
    undated: 'Без даты',
    targetsDue: (count: number, format: Format) =>
      `срок: ${format.number(count)} ${noun(count, 'цель', 'цели', 'целей')}`,
  },
  targets: {
    title: 'Цели',
    description:
      'Количественные цели Резолюции 57 и планов ее выполнения: сроки, источники и, если есть, последнее значение.',
    rule: 'достигнуто: последнее значение дошло до цели, и граница («более чем», «примерно») этого не ставит под сомнение. По графику или с отставанием: сравнение с прямой от первого значения после выхода документа до срока. Неясно: датированных значений меньше двух, граница не дает решить или данные за то же время говорят иное.',
    notMeasured: 'здесь не измерено',
    noFigure: (place: string) => `значения пока нет: ${place}`,
    noNumber: 'без числа',
    range: (low: string, high: string) => `${low} – ${high}`,
    confidence: 'Подтверждение',
  },
  directives: {
    title: 'Поручения',
    description:
      'Что поручили на заседаниях по Резолюции 57, кому и к какому сроку, какие сроки прошли и сколько заседаний с тех пор об этом молчат.',
    silence: (meetings: number) =>
      meetings === 0
        ? 'более поздних заседаний этого органа здесь нет'
        : `молчание: ${String(meetings)} ${noun(meetings, 'следующее заседание', 'следующих заседания', 'следующих заседаний')}`,
    more: 'Все поручения: кому и к какому сроку',
  },
  coverage: {
    title: 'Полнота данных',
    description: 'Какая провинция Вьетнама сообщила о каком показателе, как давно, а какая молчит.',
    lead: (reported: string, all: string) =>
      `Пары «провинция — показатель», для которых есть хотя бы одно значение: ${reported} из ${all}. Цвет клетки показывает, насколько давнее последнее значение.`,
    fresh: 'этот год или прошлый',
    older: 'раньше',
  },
  data: {
    title: 'Данные',
    description:
      'Скачать набор данных: все значения в CSV или JSON, схемы, лицензия, как цитировать.',
    lead: 'Всё на этом сайте взято из одного набора файлов YAML, у которого есть версии. Возьмите его таблицей, в формате JSON или самими файлами.',
    columns: 'Столбцы таблицы',
    cite: 'Как цитировать',
    licence: 'Лицензия',
    licenceText:
      'Данные может использовать кто угодно и для чего угодно, с указанием источника. Исходные статьи принадлежат изданиям: на них даны ссылки, копий здесь нет.',
  },
  about: {
    title: 'О проекте',
    description: 'Что такое Tiến độ 57, для кого он и чего не делает.',
  },
  method: {
    title: 'Методика',
    description: 'Как в Tiến độ 57 данные вносят, проверяют, сравнивают и рисуют.',
  },
  contribute: {
    title: 'Как помочь',
    description: 'Как добавить или исправить значение в Tiến độ 57.',
    fieldsTitle: 'Поля данных',
    fieldsDescription: 'Все поля всех файлов данных; справочник составлен по схемам.',
    fieldsLead: 'Составлено по схемам, а они написаны по-английски. Обязательные поля отмечены.',
    rulesTitle: 'Правила проверки',
    rulesDescription: 'Что проверка не пропускает, о чем предупреждает и почему.',
    rulesLead: (count: string) =>
      `Правил: ${count}. Ошибка останавливает сборку; предупреждение нужно исправить или принять с объяснением; заметка — просто для сведения.`,
    required: 'обязательно',
    severity: { error: 'ошибка', warning: 'предупреждение', note: 'заметка' },
  },
  notFound: {
    title: 'Страница не найдена',
    description: 'По этому адресу на Tiến độ 57 ничего нет.',
  },
};

const plurals = new Intl.PluralRules('ru');

/** The form of a noun that a count asks for: 1 цель, 2 цели, 5 целей. */
function noun(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return forms[plurals.select(count)] ?? many;
}
