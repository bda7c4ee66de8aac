import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { draftOf, type Draft } from '../src/contribute/draft/draft.ts';
import type { Words } from '../src/dataset/problem.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { choice, runCommand, thereAlready, WrongCall } from './command/command.ts';
import { languageOf, languages } from './report/language.ts';

const call = `npm run draft -- FILE.txt [--out FILE.yaml] [--lang ${languages.join('|')}] [--data DIR]`;
const usage = {
  en: `${call}
  FILE.txt  the text of an article, one paragraph a line
  --out     writes the draft there; folders are made`,
  vi: `${call}
  FILE.txt  văn bản của bài, mỗi đoạn một dòng
  --out     ghi bản nháp vào đó; tự tạo thư mục`,
};

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      lang: { type: 'string', default: languageOf(process.env) },
      data: { type: 'string', default: 'data' },
    },
  });
  const [file, ...others] = positionals;
  const language = choice('--lang', values.lang, languages);
  if (file === undefined || others.length > 0) {
    throw new WrongCall({ en: 'give one saved article', vi: 'ghi tên một tệp bài viết đã lưu' });
  }
  if (!existsSync(file)) {
    throw new WrongCall({ en: `there is no file ${file}`, vi: `không có tệp ${file}` });
  }
  const { out } = values;
  if (out !== undefined && existsSync(out)) throw new WrongCall(thereAlready(out));
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const saved = { name: basename(file), sha256, text: bytes.toString() };
  const draft = draftOf(saved, readDataset(values.data).dataset);
  if (out === undefined) console.log(draft.yaml.trimEnd());
  else {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, draft.yaml);
  }
  console.error(told(draft, out)[language]);
  return 0;
});

function told({ figures, withoutIndicator, twins }: Draft, out = ''): Words {
  const next = out === '' ? 'npm run check' : `npm run check -- ${out}`;
  return {
    en: `${figures} figures, ${withoutIndicator} whose indicator is yours to choose, ${twins} much like one that is there; decide every TODO, then ${next}`,
    vi: `${figures} con số, ${withoutIndicator} chỗ phải tự chọn chỉ tiêu, ${twins} rất giống số liệu đã có; quyết định từng chỗ TODO rồi chạy ${next}`,
  };
}
