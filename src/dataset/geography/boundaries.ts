import type { ValidateFunction } from 'ajv';
import { placeOf } from '../folder-rules/place-of.ts';
import type { Geography } from './geography.ts';
import type { Finding } from '../problem.ts';
import type { RawFile } from '../raw-file.ts';
import type { Rule } from '../rule.ts';
import { isBoundaries, isIslands } from '../validators.ts';

const files = {
  current: 'geo/vn34.topo.json',
  former: 'geo/vn63.topo.json',
  islands: 'geo/islands.json',
} as const;

/** Maps are made by a script; a damaged one must stop the check as it would stop the build. */
export const boundariesRule: Rule<readonly RawFile[]> = {
  code: 'boundaries',
  severity: 'error',
  about: {
    en: 'The files of boundaries are made by a script; an edit by hand easily leaves a map that cannot be drawn.',
    vi: 'Các tệp ranh giới do một lệnh tạo ra; sửa tay dễ làm hỏng khiến bản đồ không vẽ được.',
  },
  check: (all) => all.filter(isDamaged).map(({ path }) => damaged(path)),
};

function isDamaged(file: RawFile): boolean {
  if (file.path === files.islands) return parsed(file, isIslands) === undefined;
  const isMap = file.path === files.current || file.path === files.former;
  return isMap && parsed(file, isBoundaries) === undefined;
}

/** The maps of a data folder. A file that is missing or damaged gives none. */
export function geographyOf(all: readonly RawFile[]): Geography {
  const fileOf = (path: string) => all.find((file) => file.path === path);
  return {
    current: parsed(fileOf(files.current), isBoundaries),
    former: parsed(fileOf(files.former), isBoundaries),
    islands: parsed(fileOf(files.islands), isIslands) ?? [],
  };
}

function parsed<Value>(
  file: RawFile | undefined,
  isSound: ValidateFunction<Value>,
): Value | undefined {
  if (file === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
    return isSound(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function damaged(path: string): Finding {
  return {
    at: placeOf(path),
    message: {
      en: `${path} is not what its schema describes`,
      vi: `${path} không đúng với lược đồ của nó`,
    },
    help: {
      en: 'make it again with “npm run boundaries”, or restore it',
      vi: 'tạo lại bằng “npm run boundaries” hoặc khôi phục tệp',
    },
  };
}
