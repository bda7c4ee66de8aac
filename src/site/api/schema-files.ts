import { readdirSync, readFileSync } from 'node:fs';
import { commonSchema, schemas } from '../../dataset/schemas.ts';

/** Every schema of the dataset under the name by which the others refer to it. */
export const datasetSchemas: ReadonlyMap<string, object> = new Map(
  Object.entries<object>({ common: commonSchema, ...schemas }),
);

const folder = 'schemas/api';
const ending = '.schema.json';

/** The schemas of what the API holds, likewise. */
export const apiSchemas: ReadonlyMap<string, object> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .map((file) => [file.slice(0, -ending.length), readSchema(`${folder}/${file}`)]),
);

function readSchema(file: string): object {
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${file} holds no schema.`);
  return schema;
}
