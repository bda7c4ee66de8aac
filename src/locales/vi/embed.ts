import type { Words } from '../en/en.ts';

export const embed: Words['embed'] = {
  newest: 'Số liệu mới nhất',
  newestOfSeveral: 'Số liệu mới nhất; các nguồn nêu khác nhau',
  onSite: (site) => `Xem bối cảnh và cách tính trên ${site}`,
  unofficial: 'Dự án độc lập, không phải trang thông tin chính thức',
};
