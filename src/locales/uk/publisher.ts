import type { Words } from '../en/en.ts';

export const publisher: Words['publisher'] = {
  title: 'Хто відповідає за сайт',
  untold: (missing) => `Ця копія сайту ще не каже: ${missing}.`,
  fields: {
    name: 'Відповідає',
    contact: 'Зв’язок',
    money: 'Гроші',
    independence: 'Незалежність',
    corrections: 'Помилки',
  },
  mended:
    'Кожне число веде до рядка свого файла, де будь-хто може запропонувати інше. Зміни записано на сторінці змін, а попередні випуски лишаються такими, якими були.',
  changes: 'Що змінилося',
  contribute: 'Як виправити число',
};
