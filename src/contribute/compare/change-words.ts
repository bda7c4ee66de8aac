import type { Words } from '../../dataset/problem.ts';
import type { ChangeKind, Thing } from './change.ts';

export const kindWords: Readonly<Record<ChangeKind, Words>> = {
  removed: { en: 'Removed', vi: 'Bị xóa' },
  renamed: { en: 'Under another id: its address is lost', vi: 'Đổi mã: địa chỉ cũ không còn' },
  changed: { en: 'Changed', vi: 'Thay đổi' },
  'conflict-opened': { en: 'Sources now disagree', vi: 'Các nguồn bắt đầu mâu thuẫn' },
  'reading-changed': { en: 'Goals read otherwise', vi: 'Mục tiêu được đọc khác đi' },
  'conflict-closed': { en: 'Sources no longer disagree', vi: 'Các nguồn không còn mâu thuẫn' },
  added: { en: 'Added', vi: 'Thêm mới' },
};

export const thingWords: Readonly<Record<Thing, Words>> = {
  figure: { en: 'figure', vi: 'số liệu' },
  meeting: { en: 'meeting', vi: 'phiên họp' },
  publication: { en: 'publication', vi: 'ấn phẩm' },
  document: { en: 'document', vi: 'văn bản' },
  target: { en: 'target', vi: 'mục tiêu' },
  directive: { en: 'directive', vi: 'chỉ đạo' },
  indicator: { en: 'indicator', vi: 'chỉ số' },
  place: { en: 'place', vi: 'địa phương' },
  body: { en: 'body', vi: 'cơ quan' },
  unit: { en: 'unit', vi: 'đơn vị' },
};
