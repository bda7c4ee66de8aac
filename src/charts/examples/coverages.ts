import { coverageGrid } from '../coverage/coverage.ts';
import { number, type Example } from './example.ts';
import type { CoverageGrid, Reported } from '../coverage/spec.ts';

type Given = Pick<CoverageGrid, 'rows' | 'groups'> & Partial<Pick<CoverageGrid, 'labels'>>;

const labels: CoverageGrid['labels'] = {
  notReported: 'chưa được báo cáo',
  undated: 'không rõ thời điểm',
  years: (from, to) => (from === undefined ? `${to} trở về trước` : `${from}–${to}`),
  total: 'Tổng',
  share: (reported, asked) => `${reported} trên ${asked}`,
};

const russian: CoverageGrid['labels'] = {
  notReported: 'не сообщалось',
  undated: 'время не указано',
  years: (from, to) => (from === undefined ? `${to} и раньше` : `${from}–${to}`),
  total: 'Всего',
  share: (reported, asked) => `${reported} из ${asked}`,
};

function grid(name: string, given: Given): Example {
  return {
    name,
    draw: (frame) =>
      coverageGrid({
        ...frame,
        words: { title: name, description: `${given.rows.length} tỉnh, thành phố` },
        year: 2026,
        labels,
        ...given,
        format: { count: number },
      }),
  };
}

const provinces =
  'Tuyên Quang, Cao Bằng, Lai Châu, Lào Cai, Thái Nguyên, Lạng Sơn, Điện Biên, Sơn La, Phú Thọ, Bắc Ninh, Quảng Ninh, Hà Nội, Hưng Yên, Hải Phòng, Thanh Hóa, Ninh Bình, Nghệ An, Hà Tĩnh, Quảng Trị, Huế, Đà Nẵng, Quảng Ngãi, Gia Lai, Đắk Lắk, Khánh Hòa, Tây Ninh, Đồng Nai, Lâm Đồng, An Giang, Đồng Tháp, Thành phố Hồ Chí Minh, Cần Thơ, Vĩnh Long, Cà Mau'.split(
    ', ',
  );

const names = [
  'Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình',
  'Thanh toán trực tuyến',
  'Hồ sơ nộp trực tuyến tại cấp xã',
  'Người trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
  'Phủ sóng 5G',
  'Trạm phát sóng',
  'Tổ công nghệ số cộng đồng',
];

const groupsOf = (counts: readonly (readonly [string, number])[], columnNames = names) =>
  counts.map(([label, count], g) => ({
    label,
    columns: Array.from({ length: count }, (_, i) => ({
      label: columnNames[(g * 3 + i) % columnNames.length] ?? '',
    })),
  }));

const wide = groupsOf([
  ['Dịch vụ công trực tuyến', 11],
  ['Đề án 06 và định danh số', 4],
  ['Hạ tầng số', 3],
  ['Nhân lực và kỹ năng số', 2],
  ['Nhiệm vụ và thể chế', 4],
  ['Kinh tế số', 2],
  ['Chỉ số xếp hạng', 14],
]);

/** Indices cover every place, other indicators a few; one year in five is missing. */
function cellsOf(row: number, columns: number, isIndex: (column: number) => boolean) {
  return Array.from({ length: columns }, (_, i): Reported | undefined => {
    const chance = (row * 53 + i * 29 + ((row * i) % 7) * 11) % 100;
    if (isIndex(i)) return { year: i % 3 === 0 ? 2025 : 2026 - (i % 7) };
    if (chance > 22) return undefined;
    return { year: chance % 9 === 0 ? undefined : 2026 - (chance % 5) };
  });
}

const russianNames = [
  'Доля процедур, полностью рассмотренных в электронной форме',
  'Онлайн-платежи по административным процедурам',
  'Взрослые с личной цифровой или электронной подписью',
];

export const coverages: readonly Example[] = [
  grid('coverage-many', {
    rows: provinces.map((label, row) => ({ label, cells: cellsOf(row, 40, (i) => i >= 26) })),
    groups: wide,
  }),
  grid('coverage-few', {
    rows: provinces.slice(0, 12).map((label, row) => {
      return { label, cells: cellsOf(row, 9, (i) => i === 8) };
    }),
    groups: groupsOf([
      ['Dịch vụ công trực tuyến', 5],
      ['Hạ tầng số', 3],
      ['Chỉ số xếp hạng', 1],
    ]),
  }),
  grid('coverage-one-cell', {
    rows: [{ label: 'Huế', cells: [{ year: undefined }] }],
    groups: groupsOf([['Hạ tầng số', 1]]),
  }),
  grid('coverage-silence', {
    rows: provinces.slice(0, 5).map((label) => ({ label, cells: [] })),
    groups: groupsOf([
      ['Dịch vụ công trực tuyến', 5],
      ['Kinh tế số', 2],
    ]),
  }),
  grid('coverage-nothing', { rows: [], groups: [] }),
  grid('coverage-russian', {
    labels: russian,
    rows: ['Туенкуанг', 'Провинция Бариа-Вунгтау (до 2025 года)', 'Город Хошимин'].map(
      (label, row) => ({ label, cells: cellsOf(row, 27, (i) => i > 20) }),
    ),
    groups: groupsOf(
      [
        ['Онлайн-услуги органов государственной власти', 9],
        ['Проект 06 и цифровая идентичность', 12],
        ['Индексы', 6],
      ],
      russianNames,
    ),
  }),
];
