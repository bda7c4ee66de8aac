import type { Words } from '../en/en.ts';
import { yearInWords } from './year-in-words.ts';

export const document: Words['document'] = {
  by: (due, isOpen) =>
    isOpen ? `${due.charAt(0).toUpperCase()}${due.slice(1)}` : `Đến ${yearInWords(due)}`,
  fine: 'Căn cứ và nguồn',
  alike: 'Cũng được đặt ra trong',
  tasks: {
    title: 'Nhiệm vụ và giải pháp',
    lead: (count) =>
      `${String(count)} nhóm nhiệm vụ theo thứ tự trong văn bản, diễn đạt lại bằng lời của trang này. Số liệu liên quan nằm trong các nhóm chỉ tiêu ghi bên cạnh.`,
  },
  orders: {
    title: 'Nhiệm vụ giao tại các phiên họp có dẫn văn bản này',
    lead: (directives, meetings, told, overdue) => {
      const all = `${String(directives)} nhiệm vụ tại ${String(meetings)} phiên họp`;
      const later = told === 0 ? 'chưa có thông tin kết quả' : `${told} đã có thông tin`;
      const late = overdue === 0 ? '' : `, ${overdue} đã qua thời hạn mà chưa có thông tin`;
      return `${all}: ${later}${late}. Không nguồn nào gắn một nhiệm vụ với riêng một mục tiêu nên các nhiệm vụ được liệt kê chung.`;
    },
    overdue: (count) => `${String(count)} nhiệm vụ đã qua thời hạn, chưa có thông tin`,
    newest: (count) => `${String(count)} nhiệm vụ mới nhất`,
  },
};
