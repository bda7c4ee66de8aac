import bodies from '../../schemas/bodies.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import country from '../../schemas/country.schema.json' with { type: 'json' };
import dataset from '../../schemas/dataset.schema.json' with { type: 'json' };
import document from '../../schemas/document.schema.json' with { type: 'json' };
import exceptions from '../../schemas/exceptions.schema.json' with { type: 'json' };
import boundaries from '../../schemas/geo/boundaries.schema.json' with { type: 'json' };
import islands from '../../schemas/geo/islands.schema.json' with { type: 'json' };
import groups from '../../schemas/groups.schema.json' with { type: 'json' };
import indicator from '../../schemas/indicator.schema.json' with { type: 'json' };
import meeting from '../../schemas/meeting.schema.json' with { type: 'json' };
import programmes from '../../schemas/programmes.schema.json' with { type: 'json' };
import province from '../../schemas/province.schema.json' with { type: 'json' };
import publication from '../../schemas/publication.schema.json' with { type: 'json' };
import regions from '../../schemas/regions.schema.json' with { type: 'json' };
import release from '../../schemas/release.schema.json' with { type: 'json' };
import scopes from '../../schemas/scopes.schema.json' with { type: 'json' };
import tileGrid from '../../schemas/tile-grid.schema.json' with { type: 'json' };
import units from '../../schemas/units.schema.json' with { type: 'json' };
import type { FileKind } from './file-kinds.ts';

/** The schema of each kind of file, as published under /schemas/. */
export const schemas = {
  bodies,
  country,
  dataset,
  document,
  exceptions,
  groups,
  indicator,
  meeting,
  programmes,
  province,
  publication,
  regions,
  release,
  scopes,
  'tile-grid': tileGrid,
  units,
} as const satisfies Record<FileKind, object>;

export const commonSchema = common;

/** Of the files that maps are drawn from. */
export const geographySchemas = { boundaries, islands } as const;

/** How all of them are read. Off: strictTypes asks for a type beside each keyword, also where a $ref gives it. */
export const schemaOptions = {
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
} as const;
