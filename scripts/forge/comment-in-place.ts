import { isRecord } from '../../src/dataset/walk.ts';
import type { Forge } from './forge.ts';

/** The branch and commit of which a workflow told. */
export interface Head {
  /** owner:branch */
  readonly label: string;
  readonly sha: string;
}

/** The number of the open pull request with this very commit at its head; undefined where none has. */
export async function pullRequestOf(
  forge: Forge,
  { label, sha }: Head,
): Promise<number | undefined> {
  const query = new URLSearchParams({ state: 'open', head: label, per_page: '100' });
  const found = records(await forge(`/pulls?${query.toString()}`));
  const pull = found.find(({ head }) => isRecord(head) && head['sha'] === sha);
  return numberOf(pull?.['number']);
}

/** Writes a comment, or the new text of the one that begins with the same line. */
export async function commentInPlace(forge: Forge, pull: number, body: string): Promise<void> {
  const [marker = ''] = body.split('\n');
  const comments = records(await forge(`/issues/${pull}/comments?per_page=100`));
  const own = comments.find(
    ({ user, body: text }) =>
      isRecord(user) &&
      user['type'] === 'Bot' &&
      typeof text === 'string' &&
      text.startsWith(marker),
  );
  const id = numberOf(own?.['id']);
  if (id === undefined) await forge(`/issues/${pull}/comments`, { method: 'POST', body: { body } });
  else await forge(`/issues/comments/${id}`, { method: 'PATCH', body: { body } });
}

/** Opens an issue, or writes the new text of the open one with the same title. */
export async function issueInPlace(
  forge: Forge,
  { title, body, label }: { title: string; body: string; label: string },
): Promise<void> {
  const query = new URLSearchParams({ state: 'open', labels: label, per_page: '100' });
  const issues = records(await forge(`/issues?${query.toString()}`));
  const number = numberOf(issues.find((issue) => issue['title'] === title)?.['number']);
  if (number === undefined) {
    await forge('/issues', { method: 'POST', body: { title, body, labels: [label] } });
  } else {
    await forge(`/issues/${number}`, { method: 'PATCH', body: { body } });
  }
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((one) => isRecord(one));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
