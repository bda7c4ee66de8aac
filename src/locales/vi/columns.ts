import type { Words } from '../en/en.ts';

export const columns: Words['columns'] = {
  measure: 'Đại lượng',
  value: 'Giá trị',
  value_to: 'Giá trị, cận trên',
  shown: 'Giá trị như hiển thị',
  bound: 'Giới hạn',
  unit: 'Đơn vị',
  kind: 'Loại số liệu',
  as_of: 'Thời điểm',
  period: 'Khoảng thời gian',
  due: 'Thời hạn',
  indicator_id: 'Mã chỉ tiêu',
  place_id: 'Mã địa phương',
  figure_id: 'Mã số liệu',
  sources: 'Nguồn',
};
