import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');
const directivesIn = (count: number) =>
  `${String(count)}\u00a0${noun(count, 'доручення', 'доручення', 'доручень')}`;

export const document: Words['document'] = {
  by: (due, isOpen) =>
    isOpen ? `${due.charAt(0).toUpperCase()}${due.slice(1)}` : `Термін: ${due}`,
  fine: 'Чому так і звідки',
  alike: 'Так само ставить',
  tasks: {
    title: 'Що він велить зробити',
    lead: (count) =>
      `Групи завдань у порядку документа, нашими словами: ${String(count)}. Числа про кожну стоять у названих поруч групах показників.`,
  },
  orders: {
    title: 'Що доручено на засіданнях, які його згадують',
    lead: (directives, meetings, told, overdue) => {
      const all = `${directivesIn(directives)} на ${String(meetings)}\u00a0${noun(meetings, 'засіданні', 'засіданнях', 'засіданнях')}`;
      const later =
        told === 0 ? 'пізніші звіти про них не кажуть' : `пізніші звіти кажуть про ${told}`;
      const late = overdue === 0 ? '' : `; термін минув, а звіту немає — ${overdue}`;
      return `${all}: ${later}${late}. Жодне джерело не пов’язує доручення з однією ціллю, тож тут вони разом.`;
    },
    overdue: (count) => `${directivesIn(count)}: термін минув, звіту немає`,
    newest: (count) => `Найновіше: ${directivesIn(count)}`,
  },
};
