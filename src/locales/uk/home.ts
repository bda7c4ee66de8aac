import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');

export const home: Words['home'] = {
  goals: {
    title: 'Цілі поіменно',
    tally: 'Національні цілі, для яких є число',
    label: 'Ціль:',
    goal: (goal, due) => `${goal}, термін: ${due}`,
    newest: 'Найновіше:',
    unmeasured: (targets, written) =>
      `Ще ${written}\u00a0${noun(targets, 'національна ціль', 'національні цілі', 'національних цілей')} тут без жодного числа.`,
    rule: 'Ціль, яку ставлять кілька документів, враховано один раз, від дня першого з них.',
    ruleMore: 'Усі цілі та правило кожної оцінки',
  },
  provinces: {
    title: 'Оберіть провінцію',
    help: 'Один квадрат — одна провінція. Що насиченіший колір, то більше чисел про Резолюцію; заштриховано: чисел поки немає.',
    byName: 'Провінції за назвою',
    more: 'За регіонами, а також колишні одиниці',
  },
  meeting: {
    newest: 'Найновіше засідання',
    newestTelling: 'Найновіше з числами',
    noFigures: 'без нових чисел',
    statuses: (count) =>
      `${String(count)}\u00a0${noun(count, 'колір', 'кольори', 'кольорів')} від установ`,
    difficulties: (count) => `труднощів: ${String(count)}`,
    milestones: (count) => `${String(count)}\u00a0${noun(count, 'віха', 'віхи', 'віх')}`,
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
      `Станом на день, до якого прочитано джерела: ${date} «Невідомо» — ще не означає «не зроблено»: жодне з прочитаних джерел цього не каже.`,
    targets: (count, written) =>
      `${written}\u00a0${noun(count, 'національна ціль', 'національні цілі', 'національних цілей')}: термін минув, і невідомо, чи досягнуто`,
    silent: (_, written) => `Із них без жодного числа тут: ${written}.`,
    provincial: (_, written) => `Крім того, цілей провінцій: ${written}.`,
    directives: (count, written) =>
      `${written}\u00a0${noun(count, 'доручення', 'доручення', 'доручень')}: термін минув, пов’язаного звіту немає`,
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
};
