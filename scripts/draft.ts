import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { draftOf } from '../src/contribute/draft/draft.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { runCommand, WrongCall } from './command/command.ts';

const usage = 'npm run draft -- FILE.txt [--out FILE.yaml] [--data DIR]';

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, data: { type: 'string', default: 'data' } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new WrongCall('give one saved article');
  if (!existsSync(file)) throw new WrongCall(`there is no file ${file}`);
  const { out } = values;
  if (out !== undefined && existsSync(out)) throw new WrongCall(`${out} is there already`);
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const saved = { name: basename(file), sha256, text: bytes.toString() };
  const { yaml, figures, withoutIndicator } = draftOf(saved, readDataset(values.data).dataset);
  if (out === undefined) console.log(yaml.trimEnd());
  else writeFileSync(out, yaml);
  console.error(
    `${figures} figures, ${withoutIndicator} without a likely indicator; decide every TODO, then npm run check`,
  );
  return 0;
});
