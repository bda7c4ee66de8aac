import { commonSchema, schemas } from '../../dataset/schemas.ts';

/** Every schema under the name by which the others refer to it. */
export const schemaEntries = () =>
  Object.entries<object>({ common: commonSchema, ...schemas }).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));

const apiSchemas = import.meta.glob<object>('../../../schemas/api/*.schema.json', {
  eager: true,
  import: 'default',
});

/** The schemas of what the API holds, likewise. */
export const apiSchemaEntries = () =>
  Object.entries(apiSchemas).map(([file, schema]) => ({
    params: { name: file.replace(/^.*\/|\.schema\.json$/g, '') },
    props: { schema },
  }));
