import type { Format } from '../format.ts';
import type { Messages } from './en.ts';

const plurals = new Intl.PluralRules('uk');

/** The noun after a whole number: 1 число, 2 числа, 5 чисел. */
function noun(count: number, one: string, few: string, many: string): string {
  const form = plurals.select(count);
  if (form === 'one') return one;
  return form === 'few' ? few : many;
}

/**
 * Names and counts stand after a colon, since they come in the nominative. Dates end in «р.»: no
 * full stop follows them.
 */
export const uk: Messages = {
  site: {
    name: 'Tiến độ 57',
    unofficial:
      'Незалежний проєкт, не офіційний сайт. Кожне число — твердження джерела, на яке є посилання.',
    skip: 'До основного тексту',
    menu: 'Розділи',
    languages: 'Мова',
    pagesAbout: 'Про цей сайт',
    release: (version: string, date: string) => `Дані від ${date}, випуск ${version}`,
    licence: (name: string) => `Дані: ${name}`,
    codeLicence: 'Код: MIT',
    repository: 'Код і дані на GitHub',
    loom: (reported: number, all: number) =>
      `Провінції, про які тут є хоча б одне число про Резолюцію 57: ${String(reported)} з ${String(all)}`,
  },
  nav: {
    home: 'Головна',
    provinces: 'Провінції',
    indicators: 'Показники',
    meetings: 'Засідання',
    targets: 'Цілі',
    timeline: 'Хронологія',
    documents: 'Документи',
    coverage: 'Охоплення',
    directives: 'Доручення',
    data: 'Дані',
    method: 'Метод',
    about: 'Про проєкт',
    contribute: 'Долучитися',
    fields: 'Поля даних',
    rules: 'Правила перевірки',
    compare: 'Порівняння',
    search: 'Пошук',
    changes: 'Зміни',
    embeds: 'Вбудування',
    pages: 'Усі сторінки',
    breadcrumb: 'Ви тут',
  },
  quote: (text: string) => `«${text}»`,
  bound: {
    exact: '',
    'at-least': 'щонайменше',
    'more-than': 'понад',
    about: 'приблизно',
    'at-most': 'не більше ніж',
    'less-than': 'менше ніж',
  },
  rankBound: {
    exact: '',
    'at-least': 'не вище місця',
    'more-than': 'нижче місця',
    about: 'приблизно місце',
    'at-most': 'серед перших',
    'less-than': 'вище місця',
  },
  kind: {
    level: 'величина на певну дату',
    flow: 'кількість за період',
    share: 'частка',
    rank: 'місце',
    index: 'індекс',
    delta: 'зміна',
    target: 'ціль',
    allocation: 'виділені кошти',
  },
  kindNote: {
    delta: (since: string) => `зміна; точка відліку: ${since}`,
    target: 'ціль, а не результат',
    allocation: 'виділено, але ще не витрачено',
  },
  direction: {
    up: 'що більше, то краще',
    down: 'що менше, то краще',
    none: 'ні більше, ні менше не означає краще',
  },
  evidence: {
    primary: 'від установи, яка веде облік',
    reported: 'за повідомленням преси чи іншої установи',
    compiled: 'зведено третьою стороною',
  },
  language: {
    vi: 'в’єтнамська',
    en: 'англійська',
    uk: 'українська',
    ru: 'російська',
    ja: 'японська',
  },
  reading: {
    met: 'досягнуто',
    'on-course': 'за графіком',
    behind: 'з відставанням',
    'not-known': 'невідомо',
  },
  confidence: {
    high: 'дві незалежні копії або офіційна сторінка',
    medium: 'одна копія',
  },
  confidenceShort: { high: 'добре підтверджено', medium: 'лише одна копія' },
  role: {
    chairs: 'головує',
    'chairs-node': 'головує в пункті відеозв’язку',
    concludes: 'дає вказівки й підбиває підсумки',
    speaks: 'виступає',
    attends: 'бере участь',
  },
  format: {
    online: 'онлайн',
    'in-person': 'очно',
    hybrid: 'очно й онлайн',
  },
  colour: { green: 'зелений', yellow: 'жовтий', red: 'червоний' },
  programmeKind: {
    programme: 'програма',
    project: 'проєкт',
    platform: 'платформа',
    campaign: 'кампанія',
    centre: 'центр',
  },
  documentKind: {
    resolution: 'Резолюція',
    decision: 'Рішення',
    plan: 'План',
    directive: 'Директива',
    conclusion: 'Висновок',
    notice: 'Повідомлення',
    regulation: 'Положення',
    dispatch: 'Службовий лист',
    'action-programme': 'Програма дій',
    'working-rules': 'Регламент',
    'urgent-dispatch': 'Термінова депеша',
  },
  unitType: { province: 'Провінція', city: 'Місто центрального підпорядкування' },
  claim: {
    asOf: (date: string) => `станом на ${date}`,
    over: (period: string) => period,
    undated: 'дату не вказано',
    saysOne: 'Джерело',
    readIn: (language: string) => `мова: ${language}`,
    translated: (language: string, from: string) =>
      `мова: ${language} (переклад; мова оригіналу: ${from})`,
    details: 'Як це надруковано і де',
    printed: 'Надруковано',
    paragraph: (list: string) => `абз.\u00a0${list}`,
    evidence: 'Вид свідчення',
    note: 'Примітка',
    published: (date: string) => `дата публікації: ${date}`,
    reportedAt: 'Де оголошено',
    yaml: (line: string) => `рядок ${line} у файлі даних`,
    inDataset: 'У наборі даних',
    yamlLine: (line: string) => `рядок ${line}`,
    edit: 'виправити це число',
    mistake: 'повідомити про помилку',
    disagree: 'Джерела розходяться. Наведено всі числа: обирати між ними — не наша справа.',
    also: (count: string) => `Також повідомлено: ${count}`,
  },
  figures: (count: number, format: Format) =>
    `${format.number(count)}\u00a0${noun(count, 'число', 'числа', 'чисел')}`,
  columns: {
    place: 'Територія',
    indicator: 'Показник',
    value: 'Значення',
    when: 'Коли',
    source: 'Джерело',
    date: 'Дата',
    what: 'Подія',
    target: 'Ціль',
    due: 'Термін',
    newest: 'Найновіше значення',
    reading: 'Оцінка',
    document: 'Документ',
    state: 'Стан',
    count: 'Числа',
    column: 'Стовпець',
    meaning: 'Зміст',
  },
  chart: {
    table: 'Ті самі числа в таблиці',
    source: (list: string) => `Джерело: ${list}.`,
    manySources: (count: string) => `Джерел: ${count}; кожне названо біля свого числа.`,
    asOf: (date: string) => `Станом на ${date}`,
    release: (version: string) => `Tiến độ 57, випуск ${version}.`,
    notReported: 'не повідомлено',
    break: {
      territory: (date: string) => `нова територія: ${date}`,
      definition: (date: string) => `нове визначення: ${date}`,
    },
    targetMark: (value: string, due: string) => `ціль ${value} (${due})`,
    tasks: {
      subtitle:
        'Завдання Резолюції та висновків Центрального керівного комітету, уся країна. Загальну кількість показано лише там, де її називає джерело; де джерела розходяться, кожне має свою смугу.',
      row: 'Резолюція 57 і висновки центру',
      description:
        'Смуга для кожного звіту: завдання виконані, у роботі та прострочені — настільки, наскільки про них сказано.',
    },
    ledger: {
      part: (part: 'done' | 'in-progress' | 'overdue' | 'regular') =>
        ({
          done: 'виконано',
          'in-progress': 'у роботі',
          overdue: 'прострочено',
          regular: 'постійні',
        })[part],
      total: (count: string) => `завдань: ${count}`,
      noTotal: 'підсумку не названо',
      rest: 'стан не вказано',
    },
    gap: {
      title: (indicator: string, value: string, target: string, due: string) =>
        `${indicator}: ${value}; ціль — ${target} (${due})`,
      subtitle: (unit: string) => `Одиниця: ${unit}. Риска — ціль, точка — найновіше значення.`,
      description: 'У кожному рядку — найновіше значення для території та ціль для всієї країни.',
      borrowed: 'Ціль загальнодержавна; провінцію за нею не оцінюють.',
      own: 'ціль загальнодержавна; власної цілі цієї території тут немає',
    },
    trend: {
      title: (indicator: string, place: string) => `${indicator}, ${place}`,
      description: (count: string, newest: string) => `${count}; найновіше — ${newest}.`,
      subtitle: (unit: string) => `Одиниця: ${unit}.`,
      bounds: 'Порожні позначки — межі, а не точні значення: понад, не більше ніж, приблизно.',
    },
    survey: {
      subtitle: (unit: string, date: string) => `Одиниця: ${unit}; ${date}`,
      description: 'Усі провінції, охоплені опитуванням, та їхні значення.',
      ranking: 'Провінції від найкращої, зі значеннями; тих, кого опитування не охопило, названо.',
      editions: (unit: string) =>
        `Одиниця: ${unit}. Одна крапка — одна провінція; смуга — середня половина провінцій.`,
      editionsDescription: 'Рядок на кожне видання: усі провінції, медіана і квартилі.',
      change: (unit: string) => `Одиниця: ${unit}. Суцільні лінії зростають, штрихові знижуються.`,
      changeDescription: 'Лінія на кожну провінцію, від ранішого видання до пізнішого.',
      regions: (unit: string) => `Одиниця: ${unit}, спільна шкала; сіра лінія — медіана провінцій.`,
      regionsDescription: 'Мала діаграма на кожну провінцію, за регіонами.',
    },
    indices: {
      subtitle: 'Кожен індекс має свою шкалу і свої роки; сірі лінія та число — медіана провінцій.',
      description: 'Мала діаграма на кожен індекс: провінція і медіана всіх.',
      caption: (place: string) => `Індекси: ${place}`,
    },
    merger: {
      title: (before: string, after: string, unchanged: string) =>
        `1 липня 2025 р.: було провінцій — ${before}, стало — ${after}; територія не змінилася — ${unchanged}`,
      subtitle: 'Що ширша стрічка, то більша колишня одиниця (площа, км², 2016 р.).',
      description: 'З одного боку колишні одиниці, з іншого — сучасні.',
    },
    single: { description: 'Найновіше значення на шкалі разом із ціллю, якщо її встановлено.' },
    coverage: { subtitle: 'Рядок — провінція, стовпець — показник.' },
    timeline: {
      title: 'Від резолюції до засідання і звіту',
      description: 'Документи, засідання і терміни на одній шкалі часу, по доріжках.',
      subtitle:
        'Засідання з цього набору даних, документи, на виконання яких їх проводять, і встановлені терміни.',
      today: (date: string) => `дані на ${date}`,
      lanes: {
        documents: 'Документи',
        central: 'Центр. керівний комітет',
        government: 'Керівний комітет уряду',
        provinces: 'Провінції',
        milestones: 'Віхи',
        due: 'Терміни',
      },
    },
    tiles: {
      title: (reported: string, all: string) =>
        `Провінції з власними числами в цьому наборі даних: ${reported} з ${all}`,
      description:
        'Сітка, де кожен квадрат — провінція приблизно на своєму місці. Зафарбовані квадрати мають власні числа, заштриховані не мають жодного.',
      subtitle:
        'Один квадрат — одна провінція; у ньому — скільки про неї чисел, без площі, населення та громад; штриховка — поки жодного.',
      reported: 'є числа',
      silent: 'чисел немає',
      locator: (place: string) => `${place} на сітці, де кожен квадрат — провінція.`,
    },
  },
  home: {
    title: 'Як В’єтнам виконує Резолюцію 57',
    description:
      'Числа з джерелами про те, як В’єтнам виконує Резолюцію Політбюро 57-NQ/TW про науку, технології, інновації та цифрову трансформацію: країна, 34 провінції, засідання за засіданням.',
    lead: 'Резолюція Політбюро 57-NQ/TW, ухвалена в грудні 2024 року, пов’язує зростання країни з наукою, технологіями, інноваціями та цифровою трансформацією. Цей сайт зберігає обіцяне, доручене й повідомлене: кожне число — із джерелом, датою і тими словами, якими його надруковано.',
    goals: 'Цілі, поряд з якими вже є число',
    goalsMore: 'Усі цілі',
    timeline: 'Що і коли відбулося',
    counts: (figures: string, meetings: string, publications: string, sources: string) =>
      `Чисел: ${figures}; засідань: ${meetings}; інших звітів: ${publications}; джерел: ${sources}.`,
  },
  provinces: {
    title: 'Провінції',
    description:
      '34 провінції та міста В’єтнаму від 1 липня 2025\u00a0р. і 63 колишні одиниці, а також те, що кожна повідомила про Резолюцію 57.',
    grid: 'Знайти провінцію на сітці',
    gridHelp:
      'Один квадрат — одна провінція приблизно на своєму місці. Зафарбовано: є власні числа. Заштриховано: поки жодного.',
    list: 'За регіонами',
    former: 'Одиниці до 1 липня 2025\u00a0р.',
    formerText:
      'Ці 52 одиниці припинили існування або змінили територію 1 липня 2025\u00a0р. Числа про них лишаються за ними.',
    becameColumn: 'Нині у складі',
    none: 'немає',
    islands: (province: string) => `належить до: ${province}`,
  },
  place: {
    description: (place: string) =>
      `${place}: що повідомлено про виконання Резолюції 57 — числа з джерелами, засідання, доручення, труднощі.`,
    none: (place: string) => `${place}: власних чисел у цьому наборі даних немає.`,
    noneFormer: (place: string) =>
      `${place}: за час до 1 липня 2025\u00a0р. не знайдено жодного числа.`,
    noneWhy:
      'Не повідомлено — ще не означає нуль: жодне з прочитаних джерел не називає числа для цієї території.',
    noneNode: (place: string) =>
      `${place}: на загальнодержавному засіданні, про яке розповіли звідси, власного числа не назвали. Загальнодержавні числа із засідання наведено нижче саме як загальнодержавні.`,
    trends: 'Зміни в часі',
    nationalTitle: 'Країна загалом, для порівняння',
    nationalText: (place: string) =>
      `Ці числа стосуються всього В’єтнаму; ${place} у них окремо не виділено.`,
    nationalMore: 'Усі загальнодержавні числа',
    status: 'Колір, наданий установою',
    statusBy: (body: string) => `хто надав: ${body}`,
    statusByUnknown: 'джерело не каже, хто його надав',
    statusEvidenceAddress: 'Єдине свідчення — адреса сторінки',
    statusEvidenceText: 'Сказано в тексті',
    meetings: 'Засідання, про які розповіли звідси',
    difficulties: 'Труднощі, названі тут',
    programmes: 'Програми та проєкти',
    succession: 'Що було раніше і що стало тепер',
    madeOf: (place: string, date: string) =>
      `${place}: нинішня територія існує від ${date}; її утворено з таких одиниць:`,
    unchanged: (place: string) => `${place}: у 2025 році територія не змінилася.`,
    endedOn: (place: string, date: string) => `${place}: ця територія існувала до ${date} включно.`,
    nowPartOf: 'Нині у складі:',
    formerFigures:
      'Числа колишніх одиниць лишаються на їхніх сторінках і ніколи не об’єднуються з числами нової.',
    facts: 'Довідка',
    region: 'Регіон',
    centre: 'Адміністративний центр',
    type: 'Тип',
    since: (date: string) => `від ${date}`,
    spellings: 'Пишуть також',
    codeGso: 'Статистичний код',
    codeIso: 'ISO 3166-2',
    codeValid: (from: string, to: string) => (from ? `від ${from}` : `до ${to}`),
    neighbours: 'У тому самому регіоні',
    formerName: (place: string) => `${place} (до червня 2025\u00a0р.)`,
    former: 'колишня одиниця',
    data: 'Ця територія в наборі даних',
  },
  indicators: {
    title: 'Показники',
    description: 'Що вимірюють на виконання Резолюції 57: визначення, найновіші значення, джерела.',
    lead: (count: string, figures: string) =>
      `Показників: ${count}; для них зібрано ${figures}. Показник потрапляє до переліку, коли якесь джерело називає для нього число.`,
    places: (count: number) =>
      `${String(count)}\u00a0${noun(count, 'територія', 'території', 'територій')}`,
    notReported: 'чисел поки немає',
  },
  indicator: {
    description: (name: string) => `${name}: визначення, числа з джерелами, цілі.`,
    definition: 'Що це',
    counts: 'Враховує',
    excludes: 'Не враховує',
    unit: 'Одиниця',
    kind: 'Вид',
    direction: 'Що краще',
    since: 'Початок підрахунку',
    officialDocument: 'Визначено в документі',
    newest: 'Найновіші числа',
    none: 'Жодне з прочитаних джерел не називає числа для цього показника.',
    one: 'Число лише одне. Для лінії потрібні два порівнянні, тому її немає.',
    all: 'Усі числа',
    targets: 'Цілі',
    targetsNone: 'Жоден документ у цьому наборі даних не встановлює цілі для цього показника.',
    confuse: 'З чим не плутати',
    breaks: 'Коли ряд змінив зміст',
    data: 'Цей показник у наборі даних',
  },
  meetings: {
    title: 'Засідання',
    description:
      'Засідання керівних комітетів із виконання Резолюції 57, центральних і провінційних: що повідомлено і що доручено.',
    lead: (count: string) =>
      `Засідань: ${count}, найновіші спочатку. Одне засідання, про яке розповіли кілька провінцій, — це одне засідання з кількома джерелами.`,
    directives: (count: number) =>
      `${String(count)}\u00a0${noun(count, 'доручення', 'доручення', 'доручень')}`,
  },
  meeting: {
    description: (title: string, date: string) =>
      `${title}, ${date}: числа, доручення і труднощі, кожне з джерелом.`,
    when: 'Коли',
    body: 'Хто засідав',
    how: 'Як',
    nodes: 'Звідки розповіли',
    ordinal: (nth: string) => `${nth}\u00a0засідання`,
    previous: 'Попереднє',
    next: 'Наступне',
    line: 'Попереднє й наступне засідання',
    figures: 'Що повідомлено',
    nationalFigures: 'Про країну',
    provincialFigures: (place: string) => `Територія: ${place}`,
    nationalWarning: 'Джерела — статті з провінцій, але ці числа стосуються всієї країни.',
    directives: 'Що доручено',
    to: 'Кому',
    due: 'Термін',
    noDue: 'термін не встановлено',
    difficulties: 'Названі труднощі',
    milestones: 'Віхи',
    programmes: 'Програми та проєкти',
    statuses: 'Надані кольори',
    officials: 'Хто був присутній',
    officialsText: 'Особи на державних і партійних посадах — так, як їх називають джерела.',
    atNode: (place: string) => `пункт відеозв’язку: ${place}`,
    documents: 'Згадані документи',
    printedAs: (text: string) => `надруковано як «${text}»`,
    sources: 'Джерела',
    none: 'Не повідомлено.',
    data: 'Це засідання в наборі даних',
  },
  documents: {
    title: 'Документи',
    description: 'Правові акти, на яких тримається Резолюція 57, і цілі, які вони встановлюють.',
    lead: (count: string) =>
      `Документів: ${count}, найновіші спочатку; про кожен сказано, на виконання чого його видано.`,
    undated: 'дата невідома',
    targets: (count: number) => `${String(count)}\u00a0${noun(count, 'ціль', 'цілі', 'цілей')}`,
  },
  document: {
    description: (name: string) =>
      `${name}: що це за документ, що він виконує, які цілі встановлює, на яких засіданнях його згадано.`,
    implements: 'На виконання',
    implementedBy: 'Чим виконується',
    replaces: 'Змінює або замінює',
    replacedBy: 'Чим змінено або замінено',
    targets: 'Цілі, які він встановлює',
    cited: 'Де згадано',
    sources: 'Джерела',
    noSources: 'Посилання на сторінку з його текстом поки немає.',
    support: 'Наскільки підтверджено',
    data: 'Цей документ у наборі даних',
  },
  timeline: {
    title: 'Хронологія',
    description: 'Документи, засідання, віхи й терміни Резолюції 57 у порядку часу.',
    lead: 'Документи, засідання, віхи й терміни на одній лінії. День вказано лише там, де його називає джерело.',
    list: 'Те саме словами',
    meeting: 'засідання',
    document: 'документ',
    milestone: 'віха',
    due: 'термін',
    undated: 'Без дати',
    targetsDue: (count: number, format: Format) =>
      `термін: ${format.number(count)}\u00a0${noun(count, 'ціль', 'цілі', 'цілей')}`,
  },
  targets: {
    title: 'Цілі',
    description:
      'Числові цілі Резолюції 57 і планів її виконання: терміни, джерела і, де є вимірювання, найновіше значення.',
    rule: 'Досягнуто: найновіше значення сягає цілі навіть з урахуванням межі. За графіком або з відставанням: порівняння з прямою від першого значення після документа до терміну. Невідомо: менше ніж два датовані значення, межа, що лишає питання відкритим, або значення за той самий час, які кажуть інше.',
    notMeasured: 'тут не виміряно',
    noFigure: (place: string) => `${place}: чисел поки немає`,
    noNumber: 'числа не встановлено',
    range: (low: string, high: string) => `${low} – ${high}`,
    confidence: 'Підтвердження',
  },
  directives: {
    title: 'Доручення',
    description:
      'Що доручили на засіданнях щодо Резолюції 57, кому і до якого терміну, які терміни минули і скільки засідань відтоді мовчать.',
    silence: (meetings: number) =>
      meetings === 0
        ? 'пізніших засідань цього органу тут немає'
        : `мовчання: ${String(meetings)}\u00a0${noun(meetings, 'пізніше засідання', 'пізніші засідання', 'пізніших засідань')}`,
    more: 'Усі доручення: кому й до якого терміну',
  },
  coverage: {
    title: 'Охоплення',
    description: 'Яка провінція В’єтнаму повідомила який показник, як давно, і хто мовчить.',
    lead: (reported: string, all: string) =>
      `Пари «провінція — показник», для яких є хоча б одне число: ${reported} з ${all}. Колір квадрата показує, наскільки давнє найновіше з них.`,
    fresh: 'торік або цього року',
    older: 'раніше',
  },
  data: {
    title: 'Дані',
    description:
      'Завантажити набір даних: усі числа у форматах CSV і JSON, схеми, ліцензія, як посилатися.',
    lead: 'Усе на цьому сайті взято з одного набору файлів YAML, який має версії. Його можна взяти як таблицю, як JSON або просто файлами.',
    columns: 'Стовпці таблиці',
    cite: 'Як посилатися',
    licence: 'Ліцензія',
    licenceText:
      'Дані може використовувати будь-хто з будь-якою метою, зазначивши джерело. Статті належать видавцям: на них є посилання, копій немає.',
  },
  about: {
    title: 'Про проєкт',
    description: 'Що таке Tiến độ 57, для кого це і чого тут не роблять.',
  },
  method: {
    title: 'Метод',
    description: 'Як числа на Tiến độ 57 вносять, перевіряють, порівнюють і малюють.',
  },
  contribute: {
    title: 'Долучитися',
    description: 'Як додати або виправити число в Tiến độ 57.',
    fieldsTitle: 'Довідник полів',
    fieldsDescription: 'Кожне поле кожного файлу даних; складено зі схем.',
    fieldsLead: 'Складено зі схем, які написано англійською. Обов’язкові поля позначено.',
    rulesTitle: 'Правила перевірки',
    rulesDescription: 'Що перевірка відхиляє або позначає і чому.',
    rulesLead: (count: string) =>
      `Правил: ${count}. Помилка зупиняє збирання; попередження треба усунути або прийняти, пояснивши чому; зауваження — до відома.`,
    required: 'обов’язкове',
    severity: { error: 'помилка', warning: 'попередження', note: 'зауваження' },
  },
  notFound: {
    title: 'Сторінку не знайдено',
    description: 'На Tiến độ 57 за цією адресою нічого немає.',
  },
};
