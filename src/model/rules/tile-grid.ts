import type { Tile, TileGridFile } from '../../dataset/file-types.ts';
import type { Finding, Words } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Sheet } from '../../dataset/sheet.ts';
import type { Register } from './register.ts';

export const tileGridRule: Rule<Register> = {
  code: 'tile-grid',
  severity: 'error',
  about: {
    en: 'The tile grid has one square for each unit of today, and no two in one place.',
    vi: 'Lưới ô có đúng một ô cho mỗi đơn vị hiện nay, không ô nào trùng chỗ.',
  },
  check: ({ dataset, provinces }) => {
    const current = dataset.province.filter(({ value }) => value.to === undefined);
    return dataset['tile-grid'].flatMap((sheet) => [
      ...badTiles(sheet, provinces),
      ...withoutTile(
        sheet,
        current.map(({ value }) => value.id),
      ),
    ]);
  },
};

function badTiles(
  sheet: Sheet<TileGridFile>,
  provinces: Register['provinces'],
): readonly Finding[] {
  const { tiles } = sheet.value;
  return tiles.flatMap((tile, i) => {
    const { to } = provinces.get(tile.place)?.value ?? {};
    const fault =
      wrongPlace(tile, to, tiles.slice(0, i)) ?? wrongCell(tile, sheet.value, tiles.slice(0, i));
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
  ended: string | undefined,
  before: readonly Tile[],
): Fault | undefined {
  if (before.some((tile) => tile.place === place)) {
    return {
      field: 'place',
      message: { en: `${place} has a tile already`, vi: `${place} đã có ô` },
      help: { en: 'delete one of the two', vi: 'xóa một trong hai' },
    };
  }
  if (ended === undefined) return undefined;
  return {
    field: 'place',
    message: { en: `${place} ended on ${ended}`, vi: `${place} đã chấm dứt ngày ${ended}` },
    help: { en: 'the grid shows the units of today', vi: 'lưới chỉ gồm các đơn vị hiện nay' },
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

function withoutTile(sheet: Sheet<TileGridFile>, current: readonly string[]): readonly Finding[] {
  const placed = new Set(sheet.value.tiles.map(({ place }) => place));
  return current
    .filter((id) => !placed.has(id))
    .map((id) => ({
      at: sheet.atKey(['tiles']),
      message: { en: `${id} has no tile`, vi: `${id} chưa có ô` },
      help: { en: 'add one near where it lies', vi: 'thêm một ô gần vị trí của nó' },
    }));
}
