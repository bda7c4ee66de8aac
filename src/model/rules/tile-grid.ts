import type { Dataset } from '../../dataset/dataset.ts';
import type { ProvinceFile, Tile, TileGridFile } from '../../dataset/file-types.ts';
import type { Finding, Words } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Sheet } from '../../dataset/sheet.ts';
import type { Register } from './register.ts';

export const tileGridRule: Rule<Register> = {
  code: 'tile-grid',
  severity: 'error',
  about: {
    en: 'A tile grid has one square for each unit of its day, and no two in one place.',
    vi: 'Lưới ô có đúng một ô cho mỗi đơn vị của ngày mà lưới thể hiện, không ô nào trùng chỗ.',
  },
  check: ({ dataset }) =>
    dataset['tile-grid'].flatMap((sheet) => {
      const units = dataset.province.filter(({ value }) => existed(value, sheet.value.as_of));
      return [...badTiles(sheet, dataset.province), ...withoutTile(sheet, units)];
    }),
};

/** Whether a unit existed on the day of a grid; a grid without a day shows the units of today. */
function existed({ from, to }: ProvinceFile, day: string | undefined): boolean {
  if (day === undefined) return to === undefined;
  return (from ?? '') <= day && (to === undefined || day <= to);
}

function badTiles(sheet: Sheet<TileGridFile>, provinces: Dataset['province']): readonly Finding[] {
  const { tiles, as_of: day } = sheet.value;
  return tiles.flatMap((tile, i) => {
    const unit = provinces.find(({ value }) => value.id === tile.place)?.value;
    const fault =
      wrongPlace(tile, unit, day, tiles.slice(0, i)) ??
      wrongCell(tile, sheet.value, tiles.slice(0, i));
    if (fault === undefined) return [];
    const { field, message, help } = fault;
    return { at: sheet.atValue(['tiles', i, field]), message, help };
  });
}

interface Fault {
  readonly field: keyof Tile;
  readonly message: Words;
  readonly help: Words;
}

function wrongPlace(
  { place }: Tile,
  unit: ProvinceFile | undefined,
  day: string | undefined,
  before: readonly Tile[],
): Fault | undefined {
  if (before.some((tile) => tile.place === place)) {
    return {
      field: 'place',
      message: { en: `${place} has a tile already`, vi: `${place} đã có ô` },
      help: { en: 'delete one of the two', vi: 'xóa một trong hai' },
    };
  }
  if (unit === undefined || existed(unit, day)) return undefined;
  const [since, until] = [unit.from ?? '…', unit.to ?? '…'];
  return {
    field: 'place',
    message: {
      en: `${place} existed from ${since} to ${until}, not on the day of this grid`,
      vi: `${place} tồn tại từ ${since} đến ${until}, không phải vào ngày của lưới này`,
    },
    help: { en: 'use the unit of that day', vi: 'dùng đơn vị của ngày đó' },
  };
}

function wrongCell(
  { place, row, column }: Tile,
  { rows, columns }: TileGridFile,
  before: readonly Tile[],
): Fault | undefined {
  const twin = before.find((tile) => tile.row === row && tile.column === column);
  if (twin !== undefined) {
    return {
      field: 'row',
      message: {
        en: `${place} and ${twin.place} have the same row ${row} and column ${column}`,
        vi: `${place} và ${twin.place} cùng hàng ${row}, cột ${column}`,
      },
      help: { en: 'move one of them', vi: 'chuyển một ô sang chỗ khác' },
    };
  }
  if (row < rows && column < columns) return undefined;
  return {
    field: row < rows ? 'column' : 'row',
    message: {
      en: `row ${row}, column ${column} lies outside ${rows} rows and ${columns} columns`,
      vi: `hàng ${row}, cột ${column} nằm ngoài lưới ${rows} hàng, ${columns} cột`,
    },
    help: { en: 'rows and columns count from 0', vi: 'hàng và cột đếm từ 0' },
  };
}

function withoutTile(sheet: Sheet<TileGridFile>, units: Dataset['province']): readonly Finding[] {
  const placed = new Set(sheet.value.tiles.map(({ place }) => place));
  return units
    .map(({ value }) => value.id)
    .filter((id) => !placed.has(id))
    .map((id) => ({
      at: sheet.atKey(['tiles']),
      message: { en: `${id} has no tile`, vi: `${id} chưa có ô` },
      help: { en: 'add one near where it lies', vi: 'thêm một ô gần vị trí của nó' },
    }));
}
