import type { Words } from '../en/en.ts';
import { nounForms } from '../noun-forms.ts';

const noun = nounForms('uk');

const counted = (count: number, one: string, few: string, many: string) =>
  `${String(count)} ${noun(count, one, few, many)}`;

export const folded: Words['folded'] = {
  goals: (count) => `Ще ${counted(count, 'ціль', 'цілі', 'цілей')}`,
  formerUnits: (count) =>
    `${counted(count, 'діаграма', 'діаграми', 'діаграм')} колишніх одиниць поруч`,
  meetings: (count) =>
    counted(count, 'попереднє засідання', 'попередні засідання', 'попередніх засідань'),
  silence: (count) => `${counted(count, 'показник', 'показники', 'показників')} поіменно`,
  place: 'Населення, площа й сусіди',
  claims: (count) => `Таблиця: ${counted(count, 'твердження', 'твердження', 'тверджень')}`,
  documents: (count) => counted(count, 'документ', 'документи', 'документів'),
  measured: (count) => `${counted(count, 'ціль', 'цілі', 'цілей')} з даними`,
  unmeasured: (count) => `${counted(count, 'ціль', 'цілі', 'цілей')} без даних тут`,
  amendments: (count) => `${counted(count, 'зміна', 'зміни', 'змін')} із причиною`,
  addressees: (count) => counted(count, 'адресат', 'адресати', 'адресатів'),
  allMeetings: (count) => counted(count, 'засідання', 'засідання', 'засідань'),
  unitsBefore: (count) => `Колишні одиниці та чим вони стали: ${String(count)}`,
  byDate: 'Усе за датами',
  newest: (shown, all) => `Найновіші ${shown} з ${all}; усі — за датами.`,
};
