import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('ru');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)} ${noun(count, one, few, many)}`;

export const folded: Words['folded'] = {
  goals: (count) => `Ещё ${counted(count, 'цель', 'цели', 'целей')}`,
  formerUnits: (count) =>
    `${counted(count, 'диаграмма', 'диаграммы', 'диаграмм')} прежних единиц рядом`,
  meetings: (count) =>
    counted(count, 'прежнее заседание', 'прежних заседания', 'прежних заседаний'),
  silence: (count) => `${counted(count, 'показатель', 'показателя', 'показателей')} поимённо`,
  place: 'Население, площадь и соседи',
  claims: (count) => `Таблица: ${counted(count, 'утверждение', 'утверждения', 'утверждений')}`,
  documents: (count) => counted(count, 'документ', 'документа', 'документов'),
  measured: (count) => `${counted(count, 'цель', 'цели', 'целей')} с данными`,
  unmeasured: (count) => `${counted(count, 'цель', 'цели', 'целей')} без данных здесь`,
  amendments: (count) => `${counted(count, 'изменение', 'изменения', 'изменений')} с причиной`,
  addressees: (count) => counted(count, 'адресат', 'адресата', 'адресатов'),
  allMeetings: (count) => counted(count, 'заседание', 'заседания', 'заседаний'),
  unitsBefore: (count) => `Прежние единицы и чем они стали: ${String(count)}`,
  byDate: 'Всё по датам',
  newest: (shown, all) => `Новейшие ${shown} из ${all}; все — по датам.`,
};
