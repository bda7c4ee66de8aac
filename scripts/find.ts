import { parseArgs } from 'node:util';
import { finderOf, type Found } from '../src/contribute/find/find.ts';
import { findableKinds, findablesOf } from '../src/contribute/find/findable.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { choice, runCommand, WrongCall } from './command/command.ts';

const usage = `npm run find -- "WORDS" [--kind ${findableKinds.join('|')}] [--limit N] [--data DIR]`;

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      kind: { type: 'string' },
      limit: { type: 'string', default: '8' },
    },
  });
  if (positionals.length === 0) throw new WrongCall('say what to look for');
  const kind = values.kind === undefined ? undefined : choice('--kind', values.kind, findableKinds);
  const things = findablesOf(readDataset(values.data).dataset).filter(
    (thing) => kind === undefined || thing.kind === kind,
  );
  const found = finderOf(things)(positionals.join(' '), Number(values.limit));
  console.log(found.map(told).join('\n\n') || 'nothing found · không tìm thấy');
  return found.length > 0 ? 0 : 1;
});

/** Kind and names, then what to paste. */
function told({ thing: { kind, names, paste } }: Found): string {
  const [en = '', vi = en] = names;
  return [`${kind}: ${en === vi ? en : `${en} · ${vi}`}`, ...paste.split('\n')].join('\n  ');
}
