import { createHash } from 'node:crypto';

/** Where drawn pictures are kept: a folder on disk, or a map in a test. */
export interface PngFolder {
  /** undefined if there is no such file, or it cannot be read. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** Whole or not at all; a folder that cannot be written keeps nothing. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
}

export interface PngCache {
  readonly folder: PngFolder;
  /** Everything besides the picture that its pixels depend on: `pngRenderer`. */
  readonly renderer: string;
}

/** Bytes of a SHA-256. */
const sealLength = 32;

/**
 * The PNG of a picture, drawn only if it was not before. An entry ends in a seal over its name and
 * its bytes: one that was cut short, changed or renamed is drawn anew.
 */
export async function cachedPng(
  svg: string,
  draw: (svg: string) => Promise<Uint8Array>,
  { folder, renderer }: PngCache,
): Promise<Uint8Array> {
  const key = sha256(renderer, '\0', svg).toString('hex');
  const name = `${key}.png`;
  const entry = await folder.read(name);
  const png = entry && unsealed(key, entry);
  if (png) return png;
  const drawn = await draw(svg);
  await folder.write(name, Buffer.concat([drawn, sha256(key, drawn)]));
  return drawn;
}

function unsealed(key: string, entry: Uint8Array): Uint8Array | undefined {
  if (entry.length <= sealLength) return undefined;
  const png = entry.subarray(0, -sealLength);
  return sha256(key, png).equals(entry.subarray(-sealLength)) ? png : undefined;
}

function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
