import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { likelyDuplicates } from '../src/contribute/create/likely-duplicates.ts';
import { newEntry } from '../src/contribute/create/new-entry.ts';
import { faultOf, newKinds, questions, type Answers } from '../src/contribute/create/question.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { choice, runCommand, thereAlready, WrongCall } from './command/command.ts';
import { askFor, confirmed } from './new/ask.ts';
import { languageOf, languages } from './report/language.ts';

const call = [
  `npm run new -- ${newKinds.join('|')} [--yes] [--lang ${languages.join('|')}] [--data DIR]`,
  ...newKinds.map(
    (kind) => `  ${kind}: ${questions[kind].map(({ flag }) => `--${flag} …`).join(' ')}`,
  ),
].join('\n');
const usage = {
  en: `${call}\n  --yes: go on though something is much alike`,
  vi: `${call}\n  --yes: vẫn tạo dù có mục rất giống`,
};

const flags = new Set(newKinds.flatMap((kind) => questions[kind].map(({ flag }) => flag)));

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries([...flags].map((flag) => [flag, { type: 'string' as const }])),
      yes: { type: 'boolean', default: false },
      lang: { type: 'string', default: languageOf(process.env) },
      data: { type: 'string', default: 'data' },
    },
  });
  const kind = choice('the kind', positionals[0] ?? '', newKinds);
  const language = choice('--lang', values.lang, languages);
  const { dataset } = readDataset(values.data);
  const given = givenAnswers(values);
  const answers = process.stdin.isTTY
    ? await askFor(questions[kind], given, dataset, language)
    : given;
  for (const question of questions[kind]) {
    const fault = faultOf(question, answers[question.flag] ?? '', dataset);
    if (fault !== undefined) throw new WrongCall(fault);
  }
  const alike = likelyDuplicates(kind, answers, dataset);
  for (const words of alike) console.error(words[language]);
  if (alike.length > 0 && !values.yes) {
    const goOn = process.stdin.isTTY && (await confirmed('go on · vẫn tạo mới?'));
    if (!goOn) return 1;
  }
  const { path, text, isNewFile } = newEntry(kind, answers);
  const file = join(values.data, path);
  if (isNewFile && existsSync(file)) throw new WrongCall(thereAlready(file));
  mkdirSync(dirname(file), { recursive: true });
  if (isNewFile) writeFileSync(file, text);
  else appendFileSync(file, text);
  console.log(`${file}\nnpm run check -- ${file}`);
  return 0;
});

function givenAnswers(values: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(values).flatMap(([flag, value]) =>
      flags.has(flag) && typeof value === 'string' ? [[flag, value]] : [],
    ),
  );
}
