import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('ru');
const directivesIn = (count: number) =>
  `${String(count)}\u00a0${noun(count, 'поручение', 'поручения', 'поручений')}`;

export const document: Words['document'] = {
  by: (due, isOpen) => (isOpen ? `${due.charAt(0).toUpperCase()}${due.slice(1)}` : `Срок: ${due}`),
  fine: 'Почему так и откуда',
  alike: 'Так же ставит',
  tasks: {
    title: 'Что он велит сделать',
    lead: (count) =>
      `Группы задач в порядке документа, нашими словами: ${String(count)}. Значения о каждой стоят в названных рядом группах показателей.`,
  },
  orders: {
    title: 'Что поручено на заседаниях, которые его упоминают',
    lead: (directives, meetings, told, overdue) => {
      const all = `${directivesIn(directives)} на ${String(meetings)}\u00a0${noun(meetings, 'заседании', 'заседаниях', 'заседаниях')}`;
      const later =
        told === 0 ? 'поздние отчеты о них не говорят' : `поздние отчеты говорят о ${told}`;
      const late = overdue === 0 ? '' : `; срок прошел, а отчета нет — ${overdue}`;
      return `${all}: ${later}${late}. Ни один источник не связывает поручение с одной целью, поэтому здесь они вместе.`;
    },
    overdue: (count) => `${directivesIn(count)}: срок прошел, отчета нет`,
    newest: (count) => `Новейшее: ${directivesIn(count)}`,
  },
};
