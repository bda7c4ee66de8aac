import type { Locale } from './locales.ts';

interface HomeWords {
  readonly goals: {
    readonly title: string;
    /** Names the four counts as one thing. */
    readonly tally: string;
    /** Before the goals of a line. */
    readonly label: string;
    /** “at least 80% by 2025”. */
    readonly goal: (goal: string, due: string) => string;
    /** Behind a goal that is not known to be met. */
    readonly passed: string;
    /** Before the newest figure. */
    readonly newest: string;
    readonly unmeasured: (targets: number, written: string) => string;
    readonly rule: string;
    readonly ruleMore: string;
  };
  readonly provinces: {
    readonly title: string;
    readonly help: string;
    readonly byName: string;
    readonly more: string;
  };
  readonly meeting: {
    readonly newest: string;
    readonly newestTelling: string;
    readonly noFigures: string;
    readonly statuses: (count: number) => string;
    readonly difficulties: (count: number) => string;
    readonly milestones: (count: number) => string;
    readonly figures: string;
    readonly directives: string;
    readonly followUps: string;
    /** The claim before, and the difference where it can be said in a number. */
    readonly before: (claim: string, difference: string) => string;
    readonly disagree: string;
    readonly more: string;
  };
  readonly past: {
    readonly title: string;
    readonly rule: (date: string) => string;
    readonly targets: (count: number, written: string) => string;
    readonly silent: (count: number, written: string) => string;
    readonly provincial: (count: number, written: string) => string;
    readonly directives: (count: number, written: string) => string;
    readonly due: (date: string) => string;
  };
  readonly changes: {
    readonly title: string;
    readonly first: (version: string, date: string) => string;
    readonly release: (version: string, date: string) => string;
    readonly reports: string;
    readonly more: string;
  };
  readonly tasks: string;
}

/** What the first page says besides the shared messages. */
export const homeWordsFor: Readonly<Record<Locale, HomeWords>> = {
  en: {
    goals: {
      title: 'The goals by name',
      tally: 'National goals with a figure',
      label: 'Goal:',
      goal: (goal, due) => `${goal} by ${due}`,
      passed: 'date passed',
      newest: 'Newest:',
      unmeasured: (targets, written) =>
        targets === 1
          ? 'One more national target has no figure here.'
          : `${written} more national targets have no figure here.`,
      rule: 'A goal that several documents set counts once; where it reads differently from one document to the next, it is not known.',
      ruleMore: 'All targets, and the rule behind each word',
    },
    provinces: {
      title: 'Choose your province',
      help: 'One square, one province. The stronger the colour, the more figures; hatched: none yet.',
      byName: 'Provinces by name',
      more: 'By region, and the units before July 2025',
    },
    meeting: {
      newest: 'The newest meeting',
      newestTelling: 'The newest with figures',
      noFigures: 'no new figure',
      statuses: (count) => `${String(count)} ${count === 1 ? 'colour' : 'colours'} given`,
      difficulties: (count) => `${String(count)} ${count === 1 ? 'difficulty' : 'difficulties'}`,
      milestones: (count) => `${String(count)} ${count === 1 ? 'milestone' : 'milestones'}`,
      figures: 'What it reported',
      directives: 'What it ordered',
      followUps: 'What it said of earlier orders',
      before: (claim, difference) =>
        difference === '' ? `before: ${claim}` : `${difference}; before: ${claim}`,
      disagree: 'sources disagree',
      more: 'All of this meeting',
    },
    past: {
      title: 'Dates that have passed',
      rule: (date) =>
        `Seen from ${date}, the day of this dataset. Not known is not the same as not done: no source read so far says it.`,
      targets: (count, written) =>
        count === 1
          ? 'One national target is past its date and not known to be met'
          : `${written} national targets are past their date and not known to be met`,
      silent: (count, written) =>
        count === 1 ? 'One of them has no figure here.' : `${written} of them have no figure here.`,
      provincial: (count, written) =>
        count === 1
          ? 'One more target is a province’s own.'
          : `${written} more are targets of provinces.`,
      directives: (count, written) =>
        count === 1
          ? 'One directive is past its date, with no report linked to it'
          : `${written} directives are past their date, with no report linked to them`,
      due: (date) => `due ${date}`,
    },
    changes: {
      title: 'What is new',
      first: (version, date) =>
        `Release ${version} of ${date} is the first one: everything in it is new.`,
      release: (version, date) => `Release ${version} of ${date}.`,
      reports: 'Newest reports in it',
      more: 'All releases and reports',
    },
    tasks: 'Tasks of the Resolution',
  },
  vi: {
    goals: {
      title: 'Từng mục tiêu',
      tally: 'Mục tiêu của cả nước đã có số liệu',
      label: 'Mục tiêu:',
      goal: (goal, due) => `${goal}, thời hạn ${inWords(due)}`,
      passed: 'đã qua thời hạn',
      newest: 'Mới nhất:',
      unmeasured: (_, written) => `Còn ${written} mục tiêu của cả nước chưa có số liệu ở đây.`,
      rule: 'Mục tiêu do nhiều văn bản cùng đặt ra chỉ tính một lần; nếu xét theo từng văn bản mà nhận định khác nhau thì ghi là chưa rõ.',
      ruleMore: 'Tất cả mục tiêu và căn cứ nhận định',
    },
    provinces: {
      title: 'Chọn tỉnh, thành của bạn',
      help: 'Mỗi ô một tỉnh, thành. Màu càng đậm, càng nhiều số liệu; gạch chéo: chưa có.',
      byName: 'Danh sách tỉnh, thành',
      more: 'Xem theo vùng và các đơn vị trước sắp xếp',
    },
    meeting: {
      newest: 'Phiên họp mới nhất',
      newestTelling: 'Phiên họp mới nhất có số liệu',
      noFigures: 'không nêu số liệu mới',
      statuses: (count) => `${String(count)} trạng thái màu`,
      difficulties: (count) => `${String(count)} khó khăn, vướng mắc`,
      milestones: (count) => `${String(count)} dấu mốc`,
      figures: 'Số liệu được báo cáo',
      directives: 'Nhiệm vụ được giao',
      followUps: 'Thông tin về nhiệm vụ đã giao trước đó',
      before: (claim, difference) =>
        difference === '' ? `trước đó: ${claim}` : `${difference}; trước đó: ${claim}`,
      disagree: 'các nguồn nêu khác nhau',
      more: 'Toàn bộ phiên họp này',
    },
    past: {
      title: 'Đã qua thời hạn',
      rule: (date) =>
        `Tính đến ${inWords(date)}, ngày của bộ dữ liệu này. Chưa rõ không có nghĩa là chưa làm: các nguồn đã đọc chưa nêu.`,
      targets: (_, written) =>
        `${written} mục tiêu của cả nước đã qua thời hạn mà chưa có số liệu cho thấy đã đạt`,
      silent: (_, written) => `Trong đó ${written} mục tiêu chưa có số liệu ở đây.`,
      provincial: (_, written) => `Ngoài ra có ${written} mục tiêu của các địa phương.`,
      directives: (_, written) =>
        `${written} nhiệm vụ được giao đã qua thời hạn mà chưa có thông tin`,
      due: (date) => `thời hạn ${inWords(date)}`,
    },
    changes: {
      title: 'Có gì mới',
      first: (version, date) => `Bản ${version}, ngày ${date}, là bản đầu tiên: tất cả đều mới.`,
      release: (version, date) => `Bản ${version}, ngày ${date}.`,
      reports: 'Báo cáo mới nhất trong bản này',
      more: 'Tất cả các bản dữ liệu và báo cáo',
    },
    tasks: 'Nhiệm vụ theo Nghị quyết',
  },
  uk: {
    goals: {
      title: 'Цілі поіменно',
      tally: 'Національні цілі, для яких є число',
      label: 'Ціль:',
      goal: (goal, due) => `${goal}, термін: ${due}`,
      passed: 'термін минув',
      newest: 'Найновіше:',
      unmeasured: (targets, written) =>
        `Ще ${written}\u00a0${noun('uk', targets, 'національна ціль', 'національні цілі', 'національних цілей')} тут без жодного числа.`,
      rule: 'Ціль, яку ставлять кілька документів, враховано один раз; якщо за різними документами оцінка різна, вона невідома.',
      ruleMore: 'Усі цілі та правило кожної оцінки',
    },
    provinces: {
      title: 'Оберіть провінцію',
      help: 'Один квадрат — одна провінція. Що насиченіший колір, то більше чисел; заштриховано: чисел поки немає.',
      byName: 'Провінції за назвою',
      more: 'За регіонами, а також колишні одиниці',
    },
    meeting: {
      newest: 'Найновіше засідання',
      newestTelling: 'Найновіше з числами',
      noFigures: 'без нових чисел',
      statuses: (count) =>
        `${String(count)}\u00a0${noun('uk', count, 'колір', 'кольори', 'кольорів')} від установ`,
      difficulties: (count) => `труднощів: ${String(count)}`,
      milestones: (count) => `${String(count)}\u00a0${noun('uk', count, 'віха', 'віхи', 'віх')}`,
      figures: 'Що повідомили',
      directives: 'Що доручили',
      followUps: 'Що сказали про раніші доручення',
      before: (claim, difference) =>
        difference === '' ? `раніше: ${claim}` : `${difference}; раніше: ${claim}`,
      disagree: 'джерела розходяться',
      more: 'Усе про це засідання',
    },
    past: {
      title: 'Терміни, що минули',
      rule: (date) =>
        `За станом на день цього набору даних: ${date} «Невідомо» — ще не означає «не зроблено»: жодне з прочитаних джерел цього не каже.`,
      targets: (count, written) =>
        `${written}\u00a0${noun('uk', count, 'національна ціль', 'національні цілі', 'національних цілей')}: термін минув, і невідомо, чи досягнуто`,
      silent: (_, written) => `Із них без жодного числа тут: ${written}.`,
      provincial: (_, written) => `Крім того, цілей провінцій: ${written}.`,
      directives: (count, written) =>
        `${written}\u00a0${noun('uk', count, 'доручення', 'доручення', 'доручень')}: термін минув, пов’язаного звіту немає`,
      due: (date) => `термін: ${date}`,
    },
    changes: {
      title: 'Що нового',
      first: (version, date) => `Випуск ${version} (${date}) — перший: у ньому все нове.`,
      release: (version, date) => `Випуск ${version} (${date}).`,
      reports: 'Найновіші звіти в ньому',
      more: 'Усі випуски та звіти',
    },
    tasks: 'Завдання Резолюції',
  },
  ru: {
    goals: {
      title: 'Цели поименно',
      tally: 'Цели страны, по которым есть данные',
      label: 'Цель:',
      goal: (goal, due) => `${goal}, срок: ${due}`,
      passed: 'срок прошел',
      newest: 'Последнее:',
      unmeasured: (targets, written) =>
        `Еще ${written}\u00a0${noun('ru', targets, 'цель', 'цели', 'целей')} страны — без данных в этом наборе.`,
      rule: 'Цель, которую ставят несколько документов, учтена один раз; если по разным документам оценка разная, она неясна.',
      ruleMore: 'Все цели и правило каждой оценки',
    },
    provinces: {
      title: 'Выберите провинцию',
      help: 'Один квадрат — одна провинция. Чем насыщеннее цвет, тем больше значений; штриховка: пока нет.',
      byName: 'Провинции по названию',
      more: 'По регионам, а также прежние единицы',
    },
    meeting: {
      newest: 'Последнее заседание',
      newestTelling: 'Последнее с данными',
      noFigures: 'без новых значений',
      statuses: (count) =>
        `${String(count)}\u00a0${noun('ru', count, 'цвет', 'цвета', 'цветов')} от ведомств`,
      difficulties: (count) => `трудностей: ${String(count)}`,
      milestones: (count) => `${String(count)}\u00a0${noun('ru', count, 'веха', 'вехи', 'вех')}`,
      figures: 'О чем доложили',
      directives: 'Что поручили',
      followUps: 'Что сказали о прежних поручениях',
      before: (claim, difference) =>
        difference === '' ? `ранее: ${claim}` : `${difference}; ранее: ${claim}`,
      disagree: 'источники расходятся',
      more: 'Все об этом заседании',
    },
    past: {
      title: 'Сроки, которые прошли',
      rule: (date) =>
        `На день этого набора данных: ${date} «Неясно» не значит «не сделано»: ни один из прочитанных источников об этом не говорит.`,
      targets: (count, written) =>
        `${written}\u00a0${noun('ru', count, 'цель', 'цели', 'целей')} страны: срок прошел, а достигнуто ли, неясно`,
      silent: (_, written) => `Из них без данных здесь: ${written}.`,
      provincial: (_, written) => `Кроме того, целей провинций: ${written}.`,
      directives: (count, written) =>
        `${written}\u00a0${noun('ru', count, 'поручение', 'поручения', 'поручений')}: срок прошел, связанного отчета нет`,
      due: (date) => `срок: ${date}`,
    },
    changes: {
      title: 'Что нового',
      first: (version, date) => `Выпуск ${version} (${date}) — первый: в нем все новое.`,
      release: (version, date) => `Выпуск ${version} (${date}).`,
      reports: 'Последние сообщения в нем',
      more: 'Все выпуски и сообщения',
    },
    tasks: 'Задачи Резолюции',
  },
};

const plurals = { uk: new Intl.PluralRules('uk'), ru: new Intl.PluralRules('ru') };

/** The noun after a whole number: 1 ціль, 2 цілі, 5 цілей. */
function noun(locale: 'uk' | 'ru', count: number, one: string, few: string, many: string): string {
  const form = plurals[locale].select(count);
  if (form === 'one') return one;
  return form === 'few' ? few : many;
}

/** “năm 2025”: a year alone is not said without its word. */
function inWords(date: string): string {
  return /^\d{4}$/.test(date) ? `năm ${date}` : date;
}
