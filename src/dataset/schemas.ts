import { Ajv, type ValidateFunction } from 'ajv';
import bodies from '../../schemas/bodies.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import country from '../../schemas/country.schema.json' with { type: 'json' };
import dataset from '../../schemas/dataset.schema.json' with { type: 'json' };
import document from '../../schemas/document.schema.json' with { type: 'json' };
import exceptions from '../../schemas/exceptions.schema.json' with { type: 'json' };
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
import type { Files } from './file-types.ts';

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

// Off: strictTypes asks for a type beside each keyword, also where a $ref already gives it.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
});
ajv.addSchema(common);

type Validators = { readonly [Kind in FileKind]: ValidateFunction<Files[Kind]> };

/** Compiled once a process. Each narrows `unknown` to the type made from the same schema. */
export const validators: Validators = {
  bodies: ajv.compile(bodies),
  country: ajv.compile(country),
  dataset: ajv.compile(dataset),
  document: ajv.compile(document),
  exceptions: ajv.compile(exceptions),
  groups: ajv.compile(groups),
  indicator: ajv.compile(indicator),
  meeting: ajv.compile(meeting),
  programmes: ajv.compile(programmes),
  province: ajv.compile(province),
  publication: ajv.compile(publication),
  regions: ajv.compile(regions),
  release: ajv.compile(release),
  scopes: ajv.compile(scopes),
  'tile-grid': ajv.compile(tileGrid),
  units: ajv.compile(units),
};
