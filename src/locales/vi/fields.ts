import type { Words } from '../en/en.ts';
import { ofRegistries } from './fields/registries.ts';
import { ofReports } from './fields/reports.ts';

export const fields: Words['fields'] = new Map(
  [ofRegistries, ofReports].flatMap((lines) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [english = '', vietnamese = ''] = line.split(' → ');
        return [english, vietnamese] as const;
      }),
  ),
);
