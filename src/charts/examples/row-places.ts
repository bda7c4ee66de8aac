/** Real names of places for the pictures, and made-up values that look like scores of a survey. */

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The 63 units before 1 July 2025, in the long forms that surveys print. */
export const sixtyThree: readonly Named[] = named(
  `An Giang|Bà Rịa – Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định
  |Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai
  |Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình
  |Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định
  |Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh
  |Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thành phố Hồ Chí Minh
  |Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái`,
);

/** The 34 units since. */
export const thirtyFour: readonly Named[] = named(
  `An Giang|Bắc Ninh|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai
  |Hà Nội|Hà Tĩnh|Hải Phòng|Huế|Hưng Yên|Khánh Hòa|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Nghệ An
  |Ninh Bình|Phú Thọ|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La|Tây Ninh|Thái Nguyên|Thanh Hóa
  |Thành phố Hồ Chí Minh|Tuyên Quang|Vĩnh Long`,
);

export const russian: readonly Named[] = named(
  `Бариа — Вунгтау|Тхыатхьен-Хюэ|Хошимин|Биньзыонг|Дьенбьен|Туенкуанг|Лайтяу|Тханьхоа|Шонла
  |Куангнгай|Тхайнгуен|Хайзыонг|Ханой|Кханьхоа|Хынгйен|Виньлонг|Каобанг|Лангшон|Донгтхап|Нгеан`,
);

function named(list: string): readonly Named[] {
  return list.split('|').map((text) => {
    const name = text.trim();
    return { id: name, name };
  });
}

/** A number from 0 to 1 that looks like chance and is the same each time. */
export function chance(seed: number): number {
  const number = Math.sin(seed * 12.9898 + 4.1) * 43758.5453;
  return number - Math.floor(number);
}

/** Values around a middle, most of them near it. */
export function scattered(seed: number, middle: number, reach: number): number {
  const sum = chance(seed) + chance(seed + 101) + chance(seed + 202);
  return middle + (sum / 1.5 - 1) * reach;
}
