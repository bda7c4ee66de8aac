import { mergerDiagram } from '../merger/merger.ts';
import { number, type Example } from './example.ts';
import type { MergerDiagram, UnitToday } from '../merger/spec.ts';

type Given = Pick<MergerDiagram, 'groups'> & Partial<Pick<MergerDiagram, 'focus' | 'labels'>>;

const labels = {
  before: 'đến hết 30/6/2025',
  after: 'từ 1/7/2025',
  livesOn: 'tên còn được dùng',
};

function merger(name: string, given: Given): Example {
  return {
    name,
    draw: (frame) =>
      mergerDiagram({
        ...frame,
        words: { title: name, description: 'Sáp nhập ngày 1/7/2025' },
        labels,
        ...given,
        format: { value: (value) => `${number(value)} km²` },
      }),
  };
}

/** “Phú Thọ = Vĩnh Phúc + Hòa Bình + Phú Thọ”; a name alone for a unit that stayed as it was. */
function unit(text: string): UnitToday {
  const [label = '', parts] = text.split(' = ');
  const former = (parts ?? label).split(' + ').map((one) => {
    return { label: one, livesOn: one === label };
  });
  return { id: label, label, former };
}

function units(text: string): readonly UnitToday[] {
  return text.split('; ').map(unit);
}

const country = [
  {
    heading: 'Trung du và miền núi phía Bắc',
    units: units(
      'Cao Bằng; Điện Biên; Lai Châu; Lạng Sơn; Lào Cai = Yên Bái + Lào Cai; Phú Thọ = Vĩnh Phúc + Hòa Bình + Phú Thọ; Sơn La; Thái Nguyên = Bắc Kạn + Thái Nguyên; Tuyên Quang = Hà Giang + Tuyên Quang',
    ),
  },
  {
    heading: 'Đồng bằng sông Hồng',
    units: units(
      'Bắc Ninh = Bắc Giang + Bắc Ninh; Hà Nội; Hải Phòng = Hải Dương + Hải Phòng; Hưng Yên = Thái Bình + Hưng Yên; Ninh Bình = Hà Nam + Nam Định + Ninh Bình; Quảng Ninh',
    ),
  },
  {
    heading: 'Bắc Trung Bộ',
    units: units('Hà Tĩnh; Huế; Nghệ An; Quảng Trị = Quảng Bình + Quảng Trị; Thanh Hóa'),
  },
  {
    heading: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    units: units(
      'Đà Nẵng = Quảng Nam + Đà Nẵng; Đắk Lắk = Phú Yên + Đắk Lắk; Gia Lai = Bình Định + Gia Lai; Khánh Hòa = Ninh Thuận + Khánh Hòa; Lâm Đồng = Đắk Nông + Bình Thuận + Lâm Đồng; Quảng Ngãi = Kon Tum + Quảng Ngãi',
    ),
  },
  {
    heading: 'Đông Nam Bộ',
    units: units(
      'Đồng Nai = Bình Phước + Đồng Nai; Thành phố Hồ Chí Minh = Bà Rịa - Vũng Tàu + Bình Dương + Thành phố Hồ Chí Minh; Tây Ninh = Long An + Tây Ninh',
    ),
  },
  {
    heading: 'Đồng bằng sông Cửu Long',
    units: units(
      'An Giang = Kiên Giang + An Giang; Cà Mau = Bạc Liêu + Cà Mau; Cần Thơ = Sóc Trăng + Hậu Giang + Cần Thơ; Đồng Tháp = Tiền Giang + Đồng Tháp; Vĩnh Long = Bến Tre + Trà Vinh + Vĩnh Long',
    ),
  },
];

/** Areas that differ by twenty to one, since real ones do. */
const weighed = country.map(({ heading, units: members }, g) => ({
  heading,
  units: members.map((one, i) => ({
    ...one,
    former: one.former.map((part, k) => ({
      ...part,
      value: 800 + ((g * 31 + i * 17 + k * 53) % 37) * 430,
    })),
  })),
}));

const lamDong: UnitToday = {
  id: 'lam-dong',
  label: 'Lâm Đồng',
  former: [
    { label: 'Đắk Nông', value: 6509, livesOn: false },
    { label: 'Bình Thuận', value: 7943, livesOn: false },
    { label: 'Lâm Đồng', value: 9781, livesOn: true },
  ],
};

export const mergers: readonly Example[] = [
  merger('merger-one', { groups: [{ units: [lamDong] }], focus: 'lam-dong' }),
  merger('merger-unchanged', { groups: [{ units: [unit('Huế')] }] }),
  merger('merger-value-missing', {
    groups: [
      {
        units: [
          {
            ...lamDong,
            former: [{ label: 'Đắk Nông', livesOn: false }, ...lamDong.former.slice(1)],
          },
        ],
      },
    ],
  }),
  merger('merger-russian', {
    labels: {
      before: 'до 30 июня 2025 года включительно',
      after: 'с 1 июля 2025 года',
      livesOn: 'название сохранилось',
    },
    groups: [
      {
        heading: 'Побережье Южно-Центрального Вьетнама и Центральное нагорье',
        units: [
          {
            id: 'hcm',
            label: 'Город центрального подчинения Хошимин',
            former: [
              { label: 'Провинция Бариа-Вунгтау', value: 1981, livesOn: false },
              { label: 'Биньзыонг', value: 2694, livesOn: false },
              { label: 'Город центрального подчинения Хошимин', value: 2095, livesOn: true },
            ],
          },
          unit('Туатхьен-Хюэ'),
        ].map((one) => ({ ...one, former: one.former.map((part) => ({ value: 4902, ...part })) })),
      },
    ],
  }),
  merger('merger-country', { groups: country }),
  merger('merger-country-areas', { groups: weighed }),
];
