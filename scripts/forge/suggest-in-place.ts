import { isRecord } from '../../src/dataset/walk.ts';
import type { Forge } from './forge.ts';
import { suggestionBody, type Suggestion } from './suggestions.ts';

/** The pull request and the commit whose lines are spoken of. */
export interface Pull {
  readonly number: number;
  readonly sha: string;
}

/** Offers mends on their lines, in one review; what was offered before, or lies elsewhere, is left out. */
export async function suggestInPlace(
  forge: Forge,
  { number, sha }: Pull,
  suggestions: readonly Suggestion[],
): Promise<void> {
  if (suggestions.length === 0) return;
  const shown = linesOf(await forge(`/pulls/${number}/files?per_page=100`));
  const before = await forge(`/pulls/${number}/comments?per_page=100`);
  const offered = new Set(
    records(before).map(({ path, body }) => `${String(path)} ${String(body)}`),
  );
  const comments = suggestions
    .filter(({ path, first, last }) =>
      shown.some((one) => one.path === path && one.first <= first && last <= one.last),
    )
    .map((one) => ({ one, body: suggestionBody(one) }))
    .filter(({ one, body }) => !offered.has(`${one.path} ${body}`))
    .map(({ one: { path, first, last }, body }) => ({
      ...{ path, line: last, side: 'RIGHT' },
      ...(first < last && { start_line: first, start_side: 'RIGHT' }),
      body,
    }));
  if (comments.length === 0) return;
  await forge(`/pulls/${number}/reviews`, {
    method: 'POST',
    body: { commit_id: sha, event: 'COMMENT', comments },
  });
}

interface Lines {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/** The lines that a pull request shows: the forge takes no comment on others. */
function linesOf(files: unknown): readonly Lines[] {
  return records(files).flatMap(({ filename, patch }) => {
    if (typeof filename !== 'string' || typeof patch !== 'string') return [];
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(
      ([, start = '', count = '1']) => ({
        path: filename,
        first: Number(start),
        last: Number(start) + Number(count) - 1,
      }),
    );
  });
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((one) => isRecord(one));
}
