import { Ajv, type ValidateFunction } from 'ajv';
import type { FileKind } from './file-kinds.ts';
import type { Files } from './file-types.ts';
import type { Boundaries, Islands } from './geography/geography.ts';
import { commonSchema, geographySchemas, schemas, schemaOptions } from './schemas.ts';

// In a browser, where code may not be made from text, standalone-validators.ts stands in for this file.
const ajv = new Ajv(schemaOptions);
ajv.addSchema(commonSchema);

type Validators = { readonly [Kind in FileKind]: ValidateFunction<Files[Kind]> };

/** Compiled once a process. Each narrows `unknown` to the type made from the same schema. */
export const validators: Validators = {
  bodies: ajv.compile(schemas.bodies),
  country: ajv.compile(schemas.country),
  dataset: ajv.compile(schemas.dataset),
  document: ajv.compile(schemas.document),
  exceptions: ajv.compile(schemas.exceptions),
  groups: ajv.compile(schemas.groups),
  indicator: ajv.compile(schemas.indicator),
  meeting: ajv.compile(schemas.meeting),
  programmes: ajv.compile(schemas.programmes),
  province: ajv.compile(schemas.province),
  publication: ajv.compile(schemas.publication),
  regions: ajv.compile(schemas.regions),
  release: ajv.compile(schemas.release),
  scopes: ajv.compile(schemas.scopes),
  'tile-grid': ajv.compile(schemas['tile-grid']),
  units: ajv.compile(schemas.units),
};

export const isBoundaries = ajv.compile<Boundaries>(geographySchemas.boundaries);
export const isIslands = ajv.compile<readonly Islands[]>(geographySchemas.islands);
