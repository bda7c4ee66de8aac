import type { RawFile } from '../../src/dataset/raw-file.ts';

/**
 * One change to a sound dataset that makes it a bad one. Written as JSON, so that characters which
 * git or an editor would mend can stand in it as escapes.
 */
export interface Damage {
  /** Path inside the data folder. */
  readonly file: string;
  /** Text of the file that is replaced at its first place (at every place with `everywhere`). */
  readonly replace?: string;
  readonly everywhere?: boolean;
  /** What stands there instead. */
  readonly by?: string;
  /** Bytes that stand there instead, in hexadecimal. */
  readonly byBytes?: string;
  /** The whole text of a new or other file. */
  readonly write?: string;
  /** The file under another name. */
  readonly rename?: string;
  readonly remove?: boolean;
  /** Text that stands behind the file, so many times. */
  readonly append?: string;
  readonly times?: number;
  readonly encode?: 'utf16le';
}

/** The files of a dataset after a change to one of them. */
export function damaged(files: readonly RawFile[], damage: Damage): readonly RawFile[] {
  const { file: path, write, rename, remove } = damage;
  const others = files.filter((file) => file.path !== path);
  if (remove) return others;
  if (write !== undefined) return sorted([...others, { path, bytes: Buffer.from(write) }]);
  const bytes = files.find((file) => file.path === path)?.bytes;
  if (bytes === undefined) throw new Error(`the sound dataset has no ${path}`);
  return sorted([...others, { path: rename ?? path, bytes: damagedBytes(bytes, damage) }]);
}

function damagedBytes(bytes: Uint8Array, damage: Damage): Uint8Array {
  const { replace, by, byBytes, everywhere, encode, append, times = 1 } = damage;
  const text = Buffer.from(bytes).toString();
  if (encode) return Buffer.from(`\uFEFF${text}`, encode);
  if (append !== undefined) return Buffer.from(text + append.repeat(times));
  if (replace === undefined) return bytes;
  const [head = '', ...tails] = text.split(replace);
  if (tails.length === 0) throw new Error(`${damage.file} has no “${replace}”`);
  if (byBytes !== undefined) {
    return Buffer.concat([
      Buffer.from(head),
      Buffer.from(byBytes, 'hex'),
      Buffer.from(tails.join(replace)),
    ]);
  }
  return Buffer.from(
    everywhere ? [head, ...tails].join(by) : `${head}${by ?? ''}${tails.join(replace)}`,
  );
}

function sorted(files: readonly RawFile[]): readonly RawFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
