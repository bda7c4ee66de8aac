import type { Words } from '../en/en.ts';

export const publisher: Words['publisher'] = {
  title: 'Кто отвечает за сайт',
  untold: (missing) => `Эта копия сайта пока не говорит: ${missing}.`,
  fields: {
    name: 'Отвечает',
    contact: 'Связь',
    money: 'Деньги',
    independence: 'Независимость',
    corrections: 'Ошибки',
  },
  mended:
    'Каждое число ведет к строке своего файла, где любой может предложить другое. Изменения записаны на странице изменений, а прежние выпуски остаются такими, какими были.',
  changes: 'Что изменилось',
  contribute: 'Как исправить число',
};
