import { parseArgs } from 'node:util';
import {
  changesAsJson,
  changesAsMarkdown,
  changesAsText,
} from '../src/contribute/compare/change-report.ts';
import { changesBetween } from '../src/contribute/compare/changes.ts';
import { readFolder } from '../src/dataset/read-folder.ts';
import type { RawFile } from '../src/dataset/raw-file.ts';
import { toDataset } from '../src/dataset/read-dataset.ts';
import { buildModel } from '../src/model/build-model.ts';
import type { Model } from '../src/model/model.ts';
import { choice, runCommand, WrongCall } from './command/command.ts';
import { dataAt } from './diff/data-at.ts';
import { languageOf, languages } from './report/language.ts';

const formats = ['text', 'markdown', 'json'] as const;
const usage = `npm run diff -- BASE [--format ${formats.join('|')}] [--lang ${languages.join('|')}] [--data DIR]`;

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: languageOf(process.env) },
      data: { type: 'string', default: 'data' },
    },
  });
  const [base, ...others] = positionals;
  if (base === undefined || others.length > 0) throw new WrongCall('give one commit or branch');
  const format = choice('--format', values.format, formats);
  const language = choice('--lang', values.lang, languages);
  const changes = changesBetween(
    modelOf(dataAt(base, values.data), base),
    modelOf(readFolder(values.data).files, values.data),
  );
  if (format === 'json') console.log(changesAsJson(changes));
  else if (format === 'markdown') console.log(changesAsMarkdown(changes, language));
  else console.log(changesAsText(changes, language));
  return 0;
});

/**
 * A dataset that need not pass the rules of today, as long as everything in it can be read.
 *
 * @throws WrongCall for one that cannot.
 */
function modelOf(files: readonly RawFile[], name: string): Model {
  const { dataset, refused } = toDataset(files);
  if (refused.size > 0) {
    throw new WrongCall(`${name} has files that cannot be read: ${[...refused].join(', ')}`);
  }
  try {
    return buildModel(dataset);
  } catch (error) {
    throw new WrongCall(`${name} cannot be read: ${String(error)}`);
  }
}
