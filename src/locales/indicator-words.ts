import type { Format } from './format.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './messages/messages.ts';

type Reading = keyof Messages['reading'];

/** Why a figure cannot be read against a goal. */
type Doubt =
  | 'no-number'
  | 'unit'
  | 'disputed'
  | 'within'
  | 'undated-document'
  | 'before-document'
  | 'one-figure'
  | 'bound';

/** An end of a range: the number as it is said, and who has it; empty where many do. */
export interface SaidEnd {
  readonly value: string;
  readonly who: string;
}

/** What to say beside a reading. */
export interface SaidReading {
  readonly reading: Reading;
  /** Whether the goal is reached before it is due. */
  readonly isEarly: boolean;
  /** Whether the due date has passed since the newest figure. */
  readonly isPast: boolean;
  /** The first figure and its time; where the line stands on the day of the newest. */
  readonly line: { readonly start: string; readonly expected: string } | undefined;
  readonly doubt: Doubt | undefined;
  /** The figure that reads differently, with its time. */
  readonly rival: string;
}

export type TargetGroup = 'overdue' | 'running' | 'met' | 'unmeasured-past' | 'unmeasured';

export type ConflictReason = 'scope' | 'moment' | 'bound' | 'evidence' | 'translation' | 'occasion';

/** What the pages of indicators and targets say besides the common words. Dates come formatted. */
export interface IndicatorWords {
  readonly answer: {
    readonly told: (place: string, quantity: string, when: string, who: string) => string;
    readonly rivals: (place: string, when: string, claims: readonly string[]) => string;
    readonly sources: (count: number, format: Format) => string;
    readonly goal: (goal: string, due: string, isOpen: boolean, reading: Reading) => string;
    readonly survey: (
      of: {
        readonly places: number;
        readonly when: string;
        readonly areFormer: boolean;
        readonly least: SaidEnd;
        readonly most: SaidEnd;
        readonly median: string;
      },
      format: Format,
    ) => string;
    readonly provinces: (
      of: {
        readonly places: number;
        /** undefined where the provinces are former ones. */
        readonly of: number | undefined;
        readonly least: SaidEnd;
        readonly most: SaidEnd;
      },
      format: Format,
    ) => string;
  };
  readonly claims: {
    readonly valueColumn: string;
    readonly sourceColumn: string;
    readonly title: (name: string) => string;
    readonly description: (name: string) => string;
    readonly lead: (figures: string, times: number, format: Format) => string;
    readonly newest: (when: string) => string;
    readonly all: (figures: string) => string;
    readonly jump: string;
  };
  readonly conflicts: {
    readonly title: string;
    readonly lead: (claims: number, format: Format) => string;
    readonly explain: string;
    readonly reason: Readonly<Record<ConflictReason, string>>;
    readonly nothing: string;
  };
  readonly index: {
    readonly nation: string;
    readonly provinces: string;
    readonly newest: string;
    readonly find: string;
    readonly found: string;
    readonly jump: string;
    readonly none: string;
  };
  readonly targets: {
    readonly group: Readonly<Record<TargetGroup, string>>;
    readonly groupText: Readonly<Record<TargetGroup, string>>;
    readonly count: (count: number, format: Format) => string;
    readonly lead: (
      of: Readonly<Record<TargetGroup | 'all', number>>,
      date: string,
      format: Format,
    ) => string;
    readonly why: (of: SaidReading) => string;
    readonly rule: string;
    readonly ruleMore: string;
  };
}

function plural(locale: Locale) {
  const rules = new Intl.PluralRules(locale);
  return (count: number, one: string, few: string, many: string) => {
    const form = rules.select(count);
    return form === 'one' ? one : form === 'few' ? few : many;
  };
}

const byEnd = ({ value, who }: SaidEnd) => (who === '' ? value : `${value} (${who})`);

const en: IndicatorWords = {
  answer: {
    told: (place, quantity, when, who) => `${place}: ${quantity}, ${when}, according to ${who}.`,
    rivals: (place, when, claims) =>
      `${place}, ${when}: sources disagree, giving ${claims.join(' and ')}.`,
    sources: (count, format) => `${format.number(count)} sources`,
    goal: (goal, due, isOpen, reading) => {
      const what = `The goal is ${goal} ${isOpen ? due : `by ${due}`}`;
      const say: Record<Reading, string> = {
        met: ': met.',
        'on-course': ': on course.',
        behind: ': behind.',
        'not-known': '; whether it is met is not known here.',
      };
      return what + say[reading];
    },
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `${format.number(places)} provinces${areFormer ? ' as they were before July 2025' : ''}, ${when}`;
      const middle = median === '' ? '' : `; the median is ${median}`;
      return `${who}: from ${byEnd(least)} to ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, least, most }, format) => {
      const who =
        of === undefined
          ? `${format.number(places)} provinces as they were before July 2025`
          : `${format.number(places)} of ${format.number(of)} provinces`;
      return `${who} gave a figure, each for its own date: from ${byEnd(least)} to ${byEnd(most)}.`;
    },
  },
  claims: {
    valueColumn: 'Value, as printed',
    sourceColumn: 'Source, line of data',
    title: (name) => `${name}: every figure`,
    description: (name) => `${name}: every figure in the dataset with place, date and source.`,
    lead: (figures, times, format) =>
      `${figures}, newest first, ${times === 1 ? 'all for one time' : `for ${format.number(times)} different times`}. Each leads to its source and to its line in the dataset.`,
    newest: (when) => `The newest edition stands here: ${when}.`,
    all: (figures) => `All ${figures}, edition by edition`,
    jump: 'On this page',
  },
  conflicts: {
    title: 'Where sources disagree',
    lead: (claims, format) =>
      `${format.number(claims)} figures say different things about the same place and time. They stand side by side; this site picks none.`,
    explain: 'What may explain it, as far as the data tell',
    reason: {
      scope: 'Their notes differ, as they stand beside each source: they may not count the same.',
      moment:
        'The time is given no closer than shown, and the texts appeared on different days: they may mean different days.',
      bound: 'Only one of them is an exact number; the other is a bound.',
      evidence: 'They differ in kind of evidence, as named beside each source.',
      translation: 'Not all were read in the language they were written in.',
      occasion: 'They tell of the same meeting.',
    },
    nothing: 'Nothing in the data explains it.',
  },
  index: {
    nation: 'Viet Nam, newest',
    provinces: 'Provinces',
    newest: 'Newest date',
    find: 'Find an indicator',
    found: 'Found:',
    jump: 'Groups',
    none: 'none',
  },
  targets: {
    group: {
      overdue: 'Past due and not shown to be met',
      running: 'Still to come, with a figure',
      met: 'Met',
      'unmeasured-past': 'Past due, nothing here measures it',
      unmeasured: 'Still to come, nothing here measures it',
    },
    groupText: {
      overdue:
        'The due date lies before the day of this dataset, and no figure in it reaches the goal beyond doubt. A newer figure may exist elsewhere.',
      running: 'The due date is yet to come; the newest figure does not reach the goal yet.',
      met: 'The newest figure, bound included, reaches the goal, whether due or still to come.',
      'unmeasured-past': 'Nobody can say from this dataset what became of them.',
      unmeasured: 'No figure in this dataset measures them so far.',
    },
    count: (count, format) => `${format.number(count)} ${count === 1 ? 'target' : 'targets'}`,
    lead: (of, date, format) =>
      `${format.number(of.all)} targets as of ${date}. ${format.number(of.overdue)} are past due and not shown to be met, ${format.number(of.met)} are met, ${format.number(of.running)} are still to come with a figure to set beside them. For ${format.number(of['unmeasured-past'] + of.unmeasured)} this dataset has no figure.`,
    why: (of) => because(of, doubtsEn, whyEn),
    rule: 'How the word is chosen',
    ruleMore: 'The whole rule',
  },
};

type Say = Readonly<{
  met: string;
  early: string;
  line: (start: string, expected: string) => string;
  past: string;
}>;

/** The reason in one language: the same choice for all. */
function because(
  { reading, isEarly, isPast, line, doubt, rival }: SaidReading,
  doubts: Readonly<Record<Doubt, (rival: string) => string>>,
  say: Say,
): string {
  const why = () => {
    if (reading === 'met') return isEarly ? say.early : say.met;
    if (reading === 'not-known') return doubt === undefined ? '' : doubts[doubt](rival);
    return line === undefined ? '' : say.line(line.start, line.expected);
  };
  return [why(), isPast ? say.past : ''].filter(Boolean).join(' ');
}

const whyEn: Say = {
  met: 'The newest figure reaches the goal.',
  early: 'The newest figure reaches the goal before it is due.',
  line: (start, expected) =>
    `The straight line from ${start} to the goal stands at ${expected} on the day of the newest figure.`,
  past: 'The due date has passed since; no newer figure is here.',
};
const doubtsEn: Readonly<Record<Doubt, (rival: string) => string>> = {
  'no-number': () => 'The goal has no number.',
  unit: () => 'The figure is in another unit than the goal.',
  disputed: () => 'The newest figures disagree about it.',
  within: (rival) =>
    `The newest figure is for a time that includes another one, which reads differently: ${rival}.`,
  'undated-document': () => 'The date of the document is not known, so no line can begin with it.',
  'before-document': () => 'The newest figure is from before the goal was set.',
  'one-figure': () => 'There is only one figure since the goal was set; a line needs two.',
  bound: () => 'A bound, such as “more than”, leaves it open.',
};

const yearWord = (date: string) => (/^\d{4}$/.test(date) ? `năm ${date}` : date);

const vi: IndicatorWords = {
  answer: {
    told: (place, quantity, when, who) => `${place}: ${quantity}, ${yearWord(when)}, theo ${who}.`,
    rivals: (place, when, claims) =>
      `${place}, ${yearWord(when)}: các nguồn nêu khác nhau, ${claims.join(' và ')}.`,
    sources: (count, format) => `${format.number(count)} nguồn`,
    goal: (goal, due, isOpen, reading) => {
      const what = `Mục tiêu ${isOpen ? due : `đến ${yearWord(due)}`} là ${goal}`;
      const say: Record<Reading, string> = {
        met: ': đã đạt.',
        'on-course': ': đúng tiến độ.',
        behind: ': chậm tiến độ.',
        'not-known': '; ở đây chưa rõ đã đạt hay chưa.',
      };
      return what + say[reading];
    },
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `${format.number(places)} tỉnh, thành phố${areFormer ? ' (trước sắp xếp tháng 7/2025)' : ''}, ${yearWord(when)}`;
      const middle = median === '' ? '' : `; trung vị là ${median}`;
      return `${who}: từ ${byEnd(least)} đến ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, least, most }, format) => {
      const who =
        of === undefined
          ? `${format.number(places)} tỉnh, thành phố (trước sắp xếp tháng 7/2025)`
          : `${format.number(places)}/${format.number(of)} tỉnh, thành phố`;
      return `${who} có số liệu, mỗi nơi một thời điểm: từ ${byEnd(least)} đến ${byEnd(most)}.`;
    },
  },
  claims: {
    valueColumn: 'Giá trị và nguyên văn',
    sourceColumn: 'Nguồn, dòng dữ liệu',
    title: (name) => `${name}: toàn bộ số liệu`,
    description: (name) =>
      `${name}: mọi số liệu trong bộ dữ liệu, kèm địa bàn, thời điểm và nguồn.`,
    lead: (figures, times, format) =>
      `${figures}, xếp từ mới đến cũ, ${times === 1 ? 'cùng một thời điểm' : `thuộc ${format.number(times)} thời điểm`}. Mỗi số liệu đều dẫn đến nguồn và dòng tương ứng trong bộ dữ liệu.`,
    newest: (when) => `Dưới đây là kỳ mới nhất: ${yearWord(when)}.`,
    all: (figures) => `Toàn bộ ${figures}, theo từng kỳ`,
    jump: 'Trong trang này',
  },
  conflicts: {
    title: 'Nơi các nguồn nêu khác nhau',
    lead: (claims, format) =>
      `${format.number(claims)} số liệu nêu khác nhau về cùng địa bàn, cùng thời điểm. Trang này đặt chúng cạnh nhau, không chọn số nào.`,
    explain: 'Lý do có thể có, theo những gì dữ liệu cho biết',
    reason: {
      scope: 'Lưu ý kèm theo từng nguồn khác nhau: phạm vi tính có thể không giống nhau.',
      moment:
        'Thời điểm chỉ được nêu chung như trên, còn bài đăng vào những ngày khác nhau: có thể là số của những ngày khác nhau.',
      bound: 'Chỉ một bên là con số chính xác, bên kia là giới hạn.',
      evidence: 'Loại căn cứ khác nhau, ghi cạnh từng nguồn.',
      translation: 'Có nguồn được đọc qua bản dịch.',
      occasion: 'Các nguồn cùng tường thuật một phiên họp.',
    },
    nothing: 'Dữ liệu không có gì giải thích sự khác nhau này.',
  },
  index: {
    nation: 'Cả nước, mới nhất',
    provinces: 'Tỉnh, thành',
    newest: 'Số liệu gần nhất',
    find: 'Tìm chỉ tiêu',
    found: 'Số kết quả:',
    jump: 'Các nhóm',
    none: 'chưa có',
  },
  targets: {
    group: {
      overdue: 'Đã qua thời hạn, chưa có số liệu cho thấy đã đạt',
      running: 'Chưa đến hạn, đã có số liệu',
      met: 'Đã đạt',
      'unmeasured-past': 'Đã qua thời hạn, chưa có số liệu ở đây',
      unmeasured: 'Chưa đến hạn, chưa có số liệu ở đây',
    },
    groupText: {
      overdue:
        'Thời hạn đã qua tính đến ngày của bộ dữ liệu, và chưa có số liệu nào ở đây cho thấy chắc chắn đã đạt. Có thể đã có số liệu mới hơn ở nơi khác.',
      running: 'Thời hạn chưa đến; số liệu mới nhất chưa đạt mục tiêu.',
      met: 'Số liệu mới nhất đạt mục tiêu, kể cả khi xét giới hạn, dù đã đến hạn hay chưa.',
      'unmeasured-past': 'Bộ dữ liệu này không cho biết kết quả ra sao.',
      unmeasured: 'Bộ dữ liệu này chưa có số liệu nào để đối chiếu.',
    },
    count: (count, format) => `${format.number(count)} mục tiêu`,
    lead: (of, date, format) =>
      `${format.number(of.all)} mục tiêu, tính đến ngày ${date}: ${format.number(of.overdue)} đã qua thời hạn mà chưa có số liệu cho thấy đã đạt, ${format.number(of.met)} đã đạt, ${format.number(of.running)} chưa đến hạn và có số liệu để đối chiếu. Còn ${format.number(of['unmeasured-past'] + of.unmeasured)} mục tiêu chưa có số liệu ở đây.`,
    why: (of) => because(of, doubtsVi, whyVi),
    rule: 'Quy tắc nhận định',
    ruleMore: 'Toàn bộ quy tắc',
  },
};

const whyVi: Say = {
  met: 'Số liệu mới nhất đạt mục tiêu.',
  early: 'Số liệu mới nhất đạt mục tiêu trước thời hạn.',
  line: (start, expected) =>
    `Nếu tiến đều từ ${start}, tới mục tiêu, thì thời điểm của số liệu mới nhất ứng với mức ${expected}.`,
  past: 'Sau đó thời hạn đã qua mà ở đây chưa có số liệu mới hơn.',
};
const doubtsVi: Readonly<Record<Doubt, (rival: string) => string>> = {
  'no-number': () => 'Mục tiêu không nêu con số.',
  unit: () => 'Số liệu và mục tiêu không cùng đơn vị tính.',
  disputed: () => 'Các số liệu mới nhất nêu khác nhau.',
  within: (rival) =>
    `Trong khoảng thời gian của số liệu mới nhất còn có một số liệu cho kết quả khác: ${rival}.`,
  'undated-document': () => 'Không rõ ngày ban hành văn bản nên không có điểm bắt đầu để so sánh.',
  'before-document': () => 'Số liệu mới nhất có trước khi mục tiêu được đặt ra.',
  'one-figure': () => 'Từ khi đặt mục tiêu mới có một số liệu; cần ít nhất hai để so sánh.',
  bound: () => 'Giới hạn như “hơn”, “khoảng” chưa cho phép kết luận.',
};

const nounUk = plural('uk');

const uk: IndicatorWords = {
  answer: {
    told: (place, quantity, when, who) => `${place}: ${quantity}, ${when}, за даними ${who}.`,
    rivals: (place, when, claims) =>
      `${place}, ${when}: джерела розходяться — ${claims.join(' і ')}.`,
    sources: (count, format) =>
      `${format.number(count)}\u00a0${nounUk(count, 'джерела', 'джерел', 'джерел')}`,
    goal: (goal, due, _isOpen, reading) => {
      const what = `Ціль: ${goal} (термін: ${due})`;
      const say: Record<Reading, string> = {
        met: ' — досягнуто.',
        'on-course': ' — за графіком.',
        behind: ' — з відставанням.',
        'not-known': '; чи досягнуто, тут невідомо.',
      };
      return what + say[reading];
    },
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `Провінцій: ${format.number(places)}${areFormer ? ' (у межах до липня 2025\u00a0р.)' : ''}, ${when}`;
      const middle = median === '' ? '' : `, медіана — ${median}`;
      return `${who}; найменше — ${byEnd(least)}, найбільше — ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, least, most }, format) => {
      const who =
        of === undefined
          ? `Провінцій у межах до липня 2025\u00a0р., що назвали число: ${format.number(places)}`
          : `Число назвали ${format.number(places)} з ${format.number(of)} провінцій`;
      return `${who}, кожна на свою дату; найменше — ${byEnd(least)}, найбільше — ${byEnd(most)}.`;
    },
  },
  claims: {
    valueColumn: 'Значення і як надруковано',
    sourceColumn: 'Джерело, рядок даних',
    title: (name) => `${name}: усі числа`,
    description: (name) => `${name}: усі числа набору даних із територією, датою та джерелом.`,
    lead: (figures, times, format) =>
      `${figures}, найновіші спочатку${times === 1 ? ', усі за один час' : `; різних дат або періодів: ${format.number(times)}`}. Від кожного числа є шлях до джерела і до рядка в наборі даних.`,
    newest: (when) => `Тут наведено найновіше видання: ${when}.`,
    all: (figures) => `Усі числа за виданнями: ${figures}`,
    jump: 'На цій сторінці',
  },
  conflicts: {
    title: 'Де джерела розходяться',
    lead: (claims, format) =>
      `Про ту саму територію і той самий час різне кажуть ${format.number(claims)}\u00a0${nounUk(claims, 'число', 'числа', 'чисел')}. Вони стоять поруч; цей сайт не обирає між ними.`,
    explain: 'Чим це можна пояснити, наскільки відомо з даних',
    reason: {
      scope: 'Примітки біля джерел різні: обсяг підрахунку може не збігатися.',
      moment:
        'Час указано не точніше, ніж тут, а тексти вийшли в різні дні: можливо, йдеться про різні дні.',
      bound: 'Лише одне з чисел точне, друге є межею.',
      evidence: 'Різний вид підтвердження; його названо біля кожного джерела.',
      translation: 'Не всі тексти прочитано мовою оригіналу.',
      occasion: 'Джерела розповідають про те саме засідання.',
    },
    nothing: 'У даних немає нічого, що це пояснювало б.',
  },
  index: {
    nation: 'В’єтнам, найновіше',
    provinces: 'Провінцій',
    newest: 'Найновіша дата',
    find: 'Знайти показник',
    found: 'Знайдено:',
    jump: 'Групи',
    none: 'немає',
  },
  targets: {
    group: {
      overdue: 'Термін минув, досягнення не видно',
      running: 'Термін попереду, число є',
      met: 'Досягнуто',
      'unmeasured-past': 'Термін минув, числа тут немає',
      unmeasured: 'Термін попереду, числа тут немає',
    },
    groupText: {
      overdue:
        'На день цього набору даних термін минув, і жодне число в ньому не доводить, що ціль досягнуто. Деінде може бути новіше число.',
      running: 'Термін ще попереду; найновіше число цілі поки не сягає.',
      met: 'Найновіше число сягає цілі навіть з урахуванням межі — у строк чи наперед.',
      'unmeasured-past': 'З цього набору даних не видно, що з ними сталося.',
      unmeasured: 'У цьому наборі даних поки немає числа, яке їх вимірює.',
    },
    count: (count, format) =>
      `${format.number(count)}\u00a0${nounUk(count, 'ціль', 'цілі', 'цілей')}`,
    lead: (of, date, format) =>
      `Цілей: ${format.number(of.all)}, станом на ${date}. Термін минув, а досягнення не видно: ${format.number(of.overdue)}; досягнуто: ${format.number(of.met)}; термін попереду і є з чим порівняти: ${format.number(of.running)}. Без числа в цьому наборі даних: ${format.number(of['unmeasured-past'] + of.unmeasured)}.`,
    why: (of) => because(of, doubtsUk, whyUk),
    rule: 'Як обрано слово',
    ruleMore: 'Усе правило',
  },
};

const whyUk: Say = {
  met: 'Найновіше число сягає цілі.',
  early: 'Найновіше число сягає цілі раніше терміну.',
  line: (start, expected) =>
    `Пряма до цілі починається так: ${start}; на день найновішого числа вона на рівні ${expected}.`,
  past: 'Відтоді термін минув, а новішого числа тут немає.',
};
const doubtsUk: Readonly<Record<Doubt, (rival: string) => string>> = {
  'no-number': () => 'Ціль не має числа.',
  unit: () => 'Число і ціль у різних одиницях.',
  disputed: () => 'Найновіші числа розходяться.',
  within: (rival) => `Час найновішого числа охоплює інше число, яке дає іншу оцінку: ${rival}.`,
  'undated-document': () => 'Дата документа невідома, тож прямій немає звідки початися.',
  'before-document': () => 'Найновіше число старіше за саму ціль.',
  'one-figure': () => 'Відколи поставлено ціль, число лише одне; для прямої потрібні два.',
  bound: () => 'Межа на зразок «понад» лишає питання відкритим.',
};

const nounRu = plural('ru');

const ru: IndicatorWords = {
  answer: {
    told: (place, quantity, when, who) => `${place}: ${quantity}, ${when}, по данным ${who}.`,
    rivals: (place, when, claims) =>
      `${place}, ${when}: источники расходятся — ${claims.join(' и ')}.`,
    sources: (count, format) =>
      `${format.number(count)}\u00a0${nounRu(count, 'источника', 'источников', 'источников')}`,
    goal: (goal, due, _isOpen, reading) => {
      const what = `Цель: ${goal} (срок: ${due})`;
      const say: Record<Reading, string> = {
        met: ' — достигнута.',
        'on-course': ' — по графику.',
        behind: ' — с отставанием.',
        'not-known': '; достигнута ли, здесь неясно.',
      };
      return what + say[reading];
    },
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `Провинций: ${format.number(places)}${areFormer ? ' (в границах до июля 2025\u00a0г.)' : ''}, ${when}`;
      const middle = median === '' ? '' : `, медиана — ${median}`;
      return `${who}; наименьшее — ${byEnd(least)}, наибольшее — ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, least, most }, format) => {
      const who =
        of === undefined
          ? `Провинций в границах до июля 2025\u00a0г. со своим значением: ${format.number(places)}`
          : `Свое значение назвали ${format.number(places)} из ${format.number(of)} провинций`;
      return `${who}, каждая на свою дату; наименьшее — ${byEnd(least)}, наибольшее — ${byEnd(most)}.`;
    },
  },
  claims: {
    valueColumn: 'Значение и как напечатано',
    sourceColumn: 'Источник, строка данных',
    title: (name) => `${name}: все значения`,
    description: (name) => `${name}: все значения набора данных с территорией, датой и источником.`,
    lead: (figures, times, format) =>
      `${figures}, сначала новые${times === 1 ? ', все за одно время' : `; разных дат или периодов: ${format.number(times)}`}. От каждого значения есть путь к источнику и к строке в наборе данных.`,
    newest: (when) => `Здесь приведено последнее издание: ${when}.`,
    all: (figures) => `Все значения по изданиям: ${figures}`,
    jump: 'На этой странице',
  },
  conflicts: {
    title: 'Где источники расходятся',
    lead: (claims, format) =>
      `О той же территории и том же времени разное говорят ${format.number(claims)}\u00a0${nounRu(claims, 'значение', 'значения', 'значений')}. Они стоят рядом; этот сайт не выбирает между ними.`,
    explain: 'Чем это можно объяснить, насколько известно из данных',
    reason: {
      scope: 'Примечания у источников разные: охват подсчета может не совпадать.',
      moment:
        'Время указано не точнее, чем здесь, а тексты вышли в разные дни: возможно, речь о разных днях.',
      bound: 'Точное только одно из чисел, другое — граница.',
      evidence: 'Разный вид подтверждения; он назван у каждого источника.',
      translation: 'Не все тексты прочитаны на языке оригинала.',
      occasion: 'Источники рассказывают об одном заседании.',
    },
    nothing: 'В данных нет ничего, что это объясняло бы.',
  },
  index: {
    nation: 'Вьетнам, последнее',
    provinces: 'Провинций',
    newest: 'Последняя дата',
    find: 'Найти показатель',
    found: 'Найдено:',
    jump: 'Группы',
    none: 'нет',
  },
  targets: {
    group: {
      overdue: 'Срок прошел, достижения не видно',
      running: 'Срок впереди, значение есть',
      met: 'Достигнуто',
      'unmeasured-past': 'Срок прошел, значения здесь нет',
      unmeasured: 'Срок впереди, значения здесь нет',
    },
    groupText: {
      overdue:
        'На день этого набора данных срок прошел, и ни одно значение в нем не доказывает, что цель достигнута. В другом месте может быть более новое значение.',
      running: 'Срок еще впереди; последнее значение до цели пока не доходит.',
      met: 'Последнее значение доходит до цели даже с учетом границы — в срок или раньше.',
      'unmeasured-past': 'По этому набору данных не видно, что с ними стало.',
      unmeasured: 'В этом наборе данных пока нет значения, которое их измеряет.',
    },
    count: (count, format) =>
      `${format.number(count)}\u00a0${nounRu(count, 'цель', 'цели', 'целей')}`,
    lead: (of, date, format) =>
      `Целей: ${format.number(of.all)}, по состоянию на ${date}. Срок прошел, а достижения не видно: ${format.number(of.overdue)}; достигнуто: ${format.number(of.met)}; срок впереди и есть с чем сравнить: ${format.number(of.running)}. Без значения в этом наборе данных: ${format.number(of['unmeasured-past'] + of.unmeasured)}.`,
    why: (of) => because(of, doubtsRu, whyRu),
    rule: 'Как выбрано слово',
    ruleMore: 'Все правило',
  },
};

const whyRu: Say = {
  met: 'Последнее значение доходит до цели.',
  early: 'Последнее значение доходит до цели раньше срока.',
  line: (start, expected) =>
    `Прямая к цели начинается так: ${start}; на день последнего значения она на уровне ${expected}.`,
  past: 'С тех пор срок прошел, а более нового значения здесь нет.',
};
const doubtsRu: Readonly<Record<Doubt, (rival: string) => string>> = {
  'no-number': () => 'У цели нет числа.',
  unit: () => 'Значение и цель в разных единицах.',
  disputed: () => 'Последние значения расходятся.',
  within: (rival) => `Время последнего значения включает другое, по которому вывод иной: ${rival}.`,
  'undated-document': () => 'Дата документа неизвестна, и прямой неоткуда начаться.',
  'before-document': () => 'Последнее значение старше самой цели.',
  'one-figure': () => 'С тех пор как поставлена цель, значение только одно; для прямой нужны два.',
  bound: () => 'Граница вроде «более» оставляет вопрос открытым.',
};

/** The words of indicators and targets in a language. */
export const indicatorWordsFor: Readonly<Record<Locale, IndicatorWords>> = { en, vi, uk, ru };
