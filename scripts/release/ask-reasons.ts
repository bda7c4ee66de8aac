import type { Interface } from 'node:readline/promises';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { newestOf, stateOf } from '../../src/dataset/releases/state.ts';
import { compareStates } from '../../src/model/releases/compare-states.ts';
import { loadState } from '../../src/model/releases/load-state.ts';
import type { GivenEnd, GivenReason, Reasons } from '../../src/model/releases/reasons.ts';

const kinds = { c: 'correction', r: 'revision', w: 'withdrawal' } as const;

/** Asks for the summary, and for a reason for each claim that changed or went; Enter repeats the last. */
export async function askReasons(files: readonly RawFile[], line: Interface): Promise<Reasons> {
  try {
    const newest = newestOf(files);
    const both = async (what: string) => ({
      en: await line.question(`${what}, in English: `),
      vi: await line.question(`${what}, in Vietnamese: `),
    });
    const summary = await both('What changed, in one line');
    if (newest.length === 0) return { summary, reasons: [], gone: [] };
    const { changed, removed, gone } = compareStates(loadState(newest), loadState(stateOf(files)));
    const reasons: GivenReason[] = [];
    for (const { claim, was, ...rest } of [...changed, ...removed]) {
      const now = 'now' in rest ? JSON.stringify(rest.now) : 'gone';
      console.log(`\n${claim}\n  ${JSON.stringify(was)} -> ${now}`);
      const key = await line.question('correction, revision, withdrawal (c, r, w), or as above: ');
      const last = reasons.at(-1);
      const kind = Object.entries(kinds).find(([short]) => short === key)?.[1];
      if (kind === undefined && last !== undefined) {
        reasons.splice(-1, 1, { ...last, claims: [...last.claims, claim] });
      } else {
        const reason = await both('Why');
        reasons.push({ kind: kind ?? 'correction', reason, claims: [claim], became: {} });
      }
    }
    const ends: GivenEnd[] = [];
    for (const { kind, id } of gone) {
      const became = await line.question(
        `\n${kind}/${id} is gone. What has it become? (an id, or nothing): `,
      );
      ends.push({ thing: `${kind}/${id}`, became: became || null, reason: await both('Why') });
    }
    return { summary, reasons, gone: ends };
  } finally {
    line.close();
  }
}
