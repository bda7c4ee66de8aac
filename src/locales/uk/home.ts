import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');

export const home: Words['home'] = {
  goals: {
    title: (met, missed) => {
      const said = [
        missed === 0 ? '' : `не досягнуто ${String(missed)}`,
        met === 0 ? '' : `досягнуто ${String(met)}`,
      ].filter(Boolean);
      return ['Цілі інших планів', said.join(', ')].filter(Boolean).join(': ');
    },
    label: 'Ціль:',
    goal: (goal, due, isOpen) => (isOpen ? `${goal} ${due}` : `${goal}, термін: ${due}`),
    outcome: {
      lead: (isResolution, { goals, met, reportedMet, missed, behind, onCourse, open, silent }) => {
        const whose = isResolution ? 'Цілей Резолюції 57' : 'Цілей цього документа';
        const all = `${whose}\u00a0— ${String(goals)}`;
        if (silent === goals) return `${all}, опублікованих чисел тут немає для жодної`;
        const read = [
          reportedMet === 0 ? '' : `за повідомленням досягнуто\u00a0— ${String(reportedMet)}`,
          missed === 0 ? '' : `не досягнуто\u00a0— ${String(missed)}`,
          behind === 0 ? '' : `з відставанням\u00a0— ${String(behind)}`,
          onCourse === 0 ? '' : `за графіком\u00a0— ${String(onCourse)}`,
          open === 0 ? '' : `числа не дають відповіді\u00a0— ${String(open)}`,
          silent === 0 ? '' : `без чисел\u00a0— ${String(silent)}`,
        ].filter(Boolean);
        const none = 'жодне число не показує, що ціль досягнуто';
        const first = `${all}, ${met === 0 ? none : `досягнуто\u00a0— ${String(met)}`}`;
        return read.length === 0 ? first : `${first}${met === 0 ? ':' : ','} ${read.join(', ')}`;
      },
      told: (newest, goal, distance) =>
        `${newest}; ціль: ${goal}${distance === '' ? '' : `, ${distance}`}`,
      others: 'Інші цілі країни: досягнуто чи ні',
    },
    newest: 'Найновіше:',
    unmeasured: (targets, written) =>
      `Ще ${written}\u00a0${noun(targets, 'національна ціль', 'національні цілі', 'національних цілей')} тут без жодного числа.`,
    rule: 'Ціль, яку ставлять кілька документів, враховано один раз, від дня першого з них.',
    ruleMore: 'Усі цілі та правило кожної оцінки',
  },
  provinces: {
    title: 'Оберіть провінцію',
    shown: 'Показано:',
    help: (told, all) =>
      `Найновіші числа з різницею до року: ${told} з ${all} провінцій. Насиченіше — вище; штриховка — чисел немає.`,
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
    ordering: 'Останнє, де щось доручили',
    orderingDated: 'Останнє, де назвали строк',
    due: (due) => `строк: ${due}`,
    followUps: 'Що сказали про раніші доручення',
    before: (claim, difference) =>
      difference === '' ? `раніше: ${claim}` : `${difference}; раніше: ${claim}`,
    disagree: 'джерела розходяться',
  },
  past: {
    title: 'Терміни, що минули',
    rule: (day) => `${ended(`Дні пораховано до ${day}`)} «Невідомо» — ще не означає «не зроблено».`,
    targets: (count, written) =>
      `${written}\u00a0${noun(count, 'національна ціль', 'національні цілі', 'національних цілей')}: термін минув, і невідомо, чи досягнуто`,
    silent: (_, written) => `Із них без жодного числа тут: ${written}.`,
    provincial: (_, written) => `Крім того, цілей провінцій: ${written}.`,
    directives: (count, written) =>
      `${written}\u00a0${noun(count, 'доручення', 'доручення', 'доручень')}: термін минув, пов’язаного звіту немає`,
  },
  changes: {
    title: 'Що нового',
    first: (version, date) => `Випуск ${version} (${date}) — перший: у ньому все нове.`,
    release: (version, date) => `Випуск ${version} (${date}).`,
    reports: 'Найновіші звіти в ньому',
    more: 'Що приніс місяць, і всі випуски',
  },
};
