import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');

export const reading: Words['reading'] = {
  points: (written) => `${written}\u00a0в. п.`,
  places: (written, value, way) =>
    `${written}\u00a0${way === 'short' ? noun(value, 'місця', 'місць', 'місць') : noun(value, 'місце', 'місця', 'місць')}`,
  short: (amount) => `бракує ${amount}`,
  beyond: (amount) => `краще на ${amount}`,
  exactly: 'точно на рівні цілі',
  publishers: (count) => `джерел: ${String(count)}`,
  since: (date) => `з ${date}`,
  asOf: (date) => `дата: ${date}`,
  why: {
    met: 'Числа, що вирішують, сягають цілі навіть з урахуванням межі.',
    'reported-met':
      'Про це каже лише одне видання, а не установа, що вимірює; або інше число приблизно того самого часу відрізняється більш ніж на 20 в. п.',
    missed: 'Термін минув, і найновіше число на цей час не сягає цілі.',
    'no-figure':
      'Термін минув, а тут немає числа на цей або пізніший час; відстань — від найновішого числа.',
    'one-figure': 'Відколи ціль поставлено, є лише одне число; для лінії треба два.',
    'before-goal': 'Найновіше число давніше за ціль.',
    disputed: 'Числа на той самий час розходяться.',
    'not-known': 'Межа, як-от «понад», лишає питання відкритим.',
  },
  early: 'Найновіше число сягає цілі раніше терміну.',
  line: (start, expected) =>
    `Пряма до цілі починається так: ${start}; на день найновішого числа вона на рівні ${expected}.`,
};
