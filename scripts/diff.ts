import { parseArgs } from 'node:util';
import {
  changesAsJson,
  changesAsMarkdown,
  changesAsText,
} from '../src/contribute/compare/change-report.ts';
import { changesBetween } from '../src/contribute/compare/changes.ts';
import type { Words } from '../src/dataset/problem.ts';
import { readFolder } from '../src/dataset/read-folder.ts';
import type { RawFile } from '../src/dataset/raw-file.ts';
import { toDataset } from '../src/dataset/to-dataset.ts';
import { buildModel } from '../src/model/build-model.ts';
import type { Model } from '../src/model/model.ts';
import { choice, runCommand, WrongCall } from './command/command.ts';
import { dataAt } from './diff/data-at.ts';
import { pageWords } from './diff/page-words.ts';
import { languageOf, languages } from './report/language.ts';

const formats = ['text', 'markdown', 'json'] as const;
const call = `npm run diff -- BASE [--format ${formats.join('|')}] [--lang ${languages.join('|')}] [--data DIR]`;
const usage = {
  en: `${call}\n  BASE  the commit or branch to compare with, as main`,
  vi: `${call}\n  BASE  commit hoặc nhánh để so sánh, ví dụ main`,
};

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
  if (base === undefined || others.length > 0)
    throw new WrongCall({
      en: 'give one commit or branch to compare with, as main',
      vi: 'ghi một commit hoặc nhánh để so sánh, ví dụ main',
    });
  const format = choice('--format', values.format, formats);
  const language = choice('--lang', values.lang, languages);
  const changes = changesBetween(
    modelOf(dataAt(base, values.data), base),
    modelOf(readFolder(values.data).files, values.data),
    pageWords,
  );
  if (format === 'json') console.log(changesAsJson(changes));
  else if (format === 'markdown') console.log(changesAsMarkdown(changes, language));
  else console.log(changesAsText(changes, language));
  return 0;
});

/**
 * A dataset that need not pass the rules of today, as long as everything in it can be read.
 *
 * @param name What holds it, for who called.
 * @throws WrongCall for one that cannot, with the first thing to mend.
 */
function modelOf(files: readonly RawFile[], name: string): Model {
  const { dataset, refused, problems } = toDataset(files);
  if (refused.size > 0) {
    const paths = [...refused].map((path) => `${name}/${path}`).join(', ');
    const first = problems.find(({ at, severity }) => refused.has(at.file) && severity === 'error');
    const why = (language: keyof Words) =>
      first === undefined ? '' : `\n  ${first.at.file}:${first.at.line} ${first.message[language]}`;
    throw new WrongCall({
      en: `what changes can be told once these files can be read: ${paths}${why('en')}\n  npm run check -- ${paths.replaceAll(',', '')} tells the rest; an unfinished draft still has decisions to be made`,
      vi: `chỉ nói được thay đổi gì khi đọc được các tệp sau: ${paths}${why('vi')}\n  npm run check -- ${paths.replaceAll(',', '')} --lang vi cho biết phần còn lại; bản nháp chưa xong còn những chỗ phải quyết định`,
    });
  }
  try {
    return buildModel(dataset);
  } catch (error) {
    throw new WrongCall({
      en: `${name} names things that are not there; npm run check tells which: ${String(error)}`,
      vi: `${name} dẫn tới mục không tồn tại; npm run check cho biết mục nào: ${String(error)}`,
    });
  }
}
