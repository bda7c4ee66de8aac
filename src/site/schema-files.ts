import { commonSchema, schemas } from '../dataset/schemas.ts';

/** Every schema under the name by which the others refer to it. */
export const schemaEntries = () =>
  Object.entries<object>({ common: commonSchema, ...schemas }).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));
