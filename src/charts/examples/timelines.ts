import { meetingTimeline } from '../timeline/timeline.ts';
import type { EventShape, TimelineEvent } from '../timeline/event.ts';
import { date, type Example } from './example.ts';

type Given = readonly [time: string, label: string, isFocus?: boolean];

function eventsOf(lane: string, shape: EventShape, given: readonly Given[]): TimelineEvent[] {
  return given.map(([time, label, isFocus = false]) => ({
    id: `${lane}-${time}-${label}`,
    lane,
    time,
    label,
    shape,
    isFocus,
  }));
}

const central = eventsOf('central', 'meeting', [
  ['2025-01-13', 'Hội nghị toàn quốc, ra mắt Ban Chỉ đạo'],
  ['2025-01-20', 'Phiên thứ nhất'],
  ['2025-03-04', 'Phiên thứ hai'],
  ['2025-05-29', 'Thường trực'],
  ['2025-06-23', 'Hội nghị Kế hoạch 02'],
  ['2025-07-02', 'Sơ kết sáu tháng'],
  ['2025-12-05', 'Rà soát'],
  ['2025-12-25', 'Tổng kết năm 2025'],
  ['2026-03-12', 'Thường trực, phiên 1/2026'],
]);

const government = eventsOf('government', 'meeting', [
  ['2025-03-18', 'Phiên thứ nhất'],
  ['2025-05-17', 'Phiên thứ hai'],
  ['2025-07-20', 'Phiên thứ ba'],
  ['2025-08-01', 'Phó Thủ tướng rà soát'],
  ['2025-08-28', 'Phó Thủ tướng rà soát'],
  ['2025-09-24', 'Phiên thứ tư', true],
  ['2025-11-15', 'Phiên thứ năm'],
  ['2025-12-18', 'Hội nghị ba trong một'],
  ['2026-02-25', 'Phiên thứ nhất năm 2026'],
]);

const provinces = eventsOf('provinces', 'meeting', [
  ['2025-07/2025-08', 'Gia Lai: sơ kết sáu tháng'],
  ['2025-10', 'Quảng Trị: kết quả tháng 10'],
  ['2025-11-06', 'Quảng Trị: họp Ban Chỉ đạo'],
]);

const documents = eventsOf('documents', 'document', [
  ['2024-12-22', 'Nghị quyết 57-NQ/TW'],
  ['2025-01-09', 'Nghị quyết 03/NQ-CP'],
  ['2025-03-13', 'Quyết định 598/QĐ-TTg'],
  ['2025-04-01', 'Nghị quyết 71/NQ-CP'],
  ['2025-06-19', 'Kế hoạch 02-KH/BCĐTW'],
  ['2025-09-11', 'Quyết định 126/QĐ-BCĐCP'],
  ['2025-10-13', 'Thông báo 552/TB-VPCP'],
  ['2025-11-06', 'Chỉ thị 33/CT-TTg'],
]);

const due = eventsOf('due', 'due', [
  ['2025-06-30', 'Giai đoạn 1, Kế hoạch 02'],
  ['2025-12-31', 'Giai đoạn 2; 80 % hồ sơ trực tuyến'],
  ['2026-12-31', '5G đến 70 % dân số'],
  ['2030', 'Kinh tế số 30 % GDP'],
  ['2045', 'Nhóm 30 nước dẫn đầu'],
]);

const lanes = [
  { id: 'central', label: 'Ban Chỉ đạo Trung ương' },
  { id: 'government', label: 'Ban Chỉ đạo của Chính phủ' },
  { id: 'provinces', label: 'Các tỉnh, thành phố' },
  { id: 'documents', label: 'Văn bản' },
  { id: 'due', label: 'Đến hạn' },
];

function timeline(name: string, events: readonly TimelineEvent[], withToday: boolean): Example {
  return {
    name,
    draw: (frame) =>
      meetingTimeline({
        ...frame,
        words: { title: name, description: `${events.length} mốc` },
        events,
        lanes: lanes.filter(({ id }) => events.some(({ lane }) => lane === id)),
        ...(withToday ? { readUntil: '2026-03-12', until: '2026-12-31' } : {}),
        format: { date },
        labels: { readUntil: 'Đã đọc nguồn đến ngày 12/3/2026' },
      }),
  };
}

export const timelines: readonly Example[] = [
  timeline('timeline-all', [...central, ...government, ...provinces, ...documents, ...due], true),
  timeline('timeline-one-lane', government.slice(0, 7), false),
  timeline(
    'timeline-one-day',
    eventsOf('central', 'meeting', [['2025-09-24', 'Phiên họp', true]]),
    false,
  ),
];
