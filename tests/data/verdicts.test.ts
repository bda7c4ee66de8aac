import { expect, test } from 'vitest';
import { readerFor } from '../../src/locales/reader.ts';
import { find } from '../../src/model/lookup.ts';
import { indicatorAnswer } from '../../src/site/indicator/indicator-answer.ts';
import { model } from '../../src/site/model.ts';

const answerOf = (id: string) =>
  indicatorAnswer(find(model.indicators, id), readerFor('vi')).join(' ');

test('whoever asks whether 5G is met is told that nobody can say, and why', () => {
  expect(answerOf('population-coverage-5g')).toContain(
    'Mục tiêu đến năm 2026 là ít nhất 70%: chưa thể kết luận đã đạt hay chưa, số liệu tháng 12 năm 2025. Số liệu mới nhất có trước khi mục tiêu được đặt ra (năm 2026). Các số liệu cùng thời điểm cho kết quả khác nhau.',
  );
});

test.each([
  ['population-coverage-5g', 'Phủ sóng 5G toàn quốc'],
  ['sti-budget', 'ít nhất 3%'],
  ['online-dossier-rate', 'Tỷ lệ người dân và doanh nghiệp sử dụng dịch vụ công trực tuyến'],
])('%s names the goal of the Resolution that it does not measure', (id, goal) => {
  expect(answerOf(id)).toContain('không đo bằng các số liệu này (Nghị quyết 57-NQ/TW)');
  expect(answerOf(id)).toContain(goal);
});
