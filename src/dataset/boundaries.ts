import { Ajv, type ValidateFunction } from 'ajv';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import boundariesSchema from '../../schemas/geo/boundaries.schema.json' with { type: 'json' };
import islandsSchema from '../../schemas/geo/islands.schema.json' with { type: 'json' };
import { placeOf } from './folder-rules/place-of.ts';
import type { Finding } from './problem.ts';
import type { RawFile } from './raw-file.ts';
import type { Rule } from './rule.ts';

/** The outlines of all provinces of a day; each geometry has the id of its province. */
export type Boundaries = Topology<{ readonly provinces: GeometryCollection & Outlines }>;

interface Outlines {
  geometries: readonly ((Polygon | MultiPolygon) & { readonly id: string })[];
}

/** Islands that boundary files leave out. */
export interface Islands {
  readonly id: string;
  readonly name: { readonly en: string; readonly vi: string };
  /** The unit of today they belong to, and the one until June 2025. */
  readonly place: string;
  readonly former: string;
  /** Longitude and latitude. */
  readonly points: readonly (readonly [number, number])[];
}

/** What maps are drawn from; a part is undefined where its file is not there. */
export interface Geography {
  readonly current: Boundaries | undefined;
  readonly former: Boundaries | undefined;
  readonly islands: readonly Islands[];
}

const files = {
  current: 'geo/vn34.topo.json',
  former: 'geo/vn63.topo.json',
  islands: 'geo/islands.json',
} as const;

const ajv = new Ajv({ strict: true, strictTypes: false });
const isBoundaries: ValidateFunction<Boundaries> = ajv.compile(boundariesSchema);
const isIslands: ValidateFunction<readonly Islands[]> = ajv.compile(islandsSchema);

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
