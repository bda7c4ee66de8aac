import { parseArgs } from 'node:util';
import { figuresFound, type FoundFigure } from '../src/contribute/find/figures.ts';
import { finderOf, type Found } from '../src/contribute/find/find.ts';
import { findableKinds, findablesOf } from '../src/contribute/find/findable.ts';
import type { Words } from '../src/dataset/problem.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { choice, runCommand, WrongCall } from './command/command.ts';
import { languageOf, languages, type Language } from './report/language.ts';

const call = `npm run find -- "WORDS" [--kind ${findableKinds.join('|')}] [--limit N] [--lang ${languages.join('|')}] [--data DIR]`;
const usage = {
  en: `${call}
  WORDS  a name in any language, with or without marks; part of a definition; part of an address;
         a value as printed ("72,63%")`,
  vi: `${call}
  WORDS  tên gọi bằng ngôn ngữ nào cũng được, có dấu hay không; một phần định nghĩa; một phần địa chỉ;
         một giá trị như in trong bài ("72,63%")`,
};

const nothing: Words = { en: 'nothing found', vi: 'không tìm thấy' };

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: languageOf(process.env) },
      data: { type: 'string', default: 'data' },
      kind: { type: 'string' },
      limit: { type: 'string', default: '8' },
    },
  });
  const language = choice('--lang', values.lang, languages);
  const query = positionals.join(' ');
  if (query === '') throw new WrongCall({ en: 'say what to look for', vi: 'ghi điều cần tìm' });
  const kind = values.kind === undefined ? undefined : choice('--kind', values.kind, findableKinds);
  const limit = Number(values.limit);
  const { dataset } = readDataset(values.data);
  const things = findablesOf(dataset).filter((thing) => kind === undefined || thing.kind === kind);
  const figures = kind === undefined ? figuresFound(dataset, query, limit) : [];
  const found = [
    ...figures.map((figure) => toldFigure(figure, values.data, language)),
    ...finderOf(things)(query, limit).map((one) => told(one, language)),
  ];
  console.log(found.join('\n\n') || nothing[language]);
  return found.length > 0 ? 0 : 1;
});

/** Kind and names, what it means or the page that was asked for, then what to paste. */
function told({ thing, address }: Found, language: Language): string {
  const { kind, names, paste, about } = thing;
  const [en = '', vi = en] = names;
  return [
    `${kind}: ${en === vi ? en : `${en} · ${vi}`}`,
    ...(about === undefined ? [] : [about[language]]),
    ...(address === undefined ? [] : [address]),
    ...paste.split('\n'),
  ].join('\n  ');
}

function toldFigure(figure: FoundFigure, data: string, language: Language): string {
  const { indicator, place, value, time, printed, where } = figure;
  const figureWord = language === 'vi' ? 'số liệu' : 'figure';
  const when = time ?? (language === 'vi' ? 'không rõ thời điểm' : 'undated');
  const quoted = printed === '' ? '' : ` “${printed}”`;
  return `${figureWord}: ${indicator}, ${place}, ${when}: ${value}${quoted}\n  ${data}/${where}`;
}
