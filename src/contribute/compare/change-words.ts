import type { Words } from '../../dataset/problem.ts';
import type { ChangeKind, Thing } from './change.ts';

export const kindWords: Readonly<Record<ChangeKind, Words>> = {
  removed: { en: 'Removed', vi: 'Bị xóa' },
  renamed: { en: 'Under another id: its address is lost', vi: 'Đổi mã: địa chỉ cũ không còn' },
  changed: { en: 'Changed', vi: 'Thay đổi' },
  'conflict-opened': { en: 'Sources now disagree', vi: 'Các nguồn nay không khớp' },
  'reading-changed': { en: 'Goals read otherwise', vi: 'Nhận định về mục tiêu thay đổi' },
  'conflict-closed': { en: 'Sources no longer disagree', vi: 'Các nguồn nay đã khớp' },
  added: { en: 'Added', vi: 'Thêm mới' },
};

export const thingWords: Readonly<Record<Thing, Words>> = {
  figure: { en: 'figure', vi: 'số liệu' },
  meeting: { en: 'meeting', vi: 'phiên họp' },
  publication: { en: 'publication', vi: 'ấn phẩm' },
  document: { en: 'document', vi: 'văn bản' },
  target: { en: 'target', vi: 'mục tiêu' },
  directive: { en: 'directive', vi: 'nhiệm vụ được giao' },
  indicator: { en: 'indicator', vi: 'chỉ tiêu' },
  place: { en: 'place', vi: 'địa phương' },
  body: { en: 'body', vi: 'cơ quan' },
  unit: { en: 'unit', vi: 'đơn vị' },
};
