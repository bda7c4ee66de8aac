import { parseYaml } from './parse-yaml.ts';
import { toSheet, type Sheet } from './sheet.ts';
import type { TextFile } from './text-file.ts';

/**
 * A file whose value is known from an earlier reading of the same text. It is parsed again only
 * when somebody asks where something stands.
 */
export function knownSheet(file: TextFile, value: unknown): Sheet {
  let parsed: Sheet | undefined;
  const sheet = () => (parsed ??= toSheet(file, parseYaml(file).document, value));
  return {
    ...file,
    value,
    atValue: (path) => sheet().atValue(path),
    atKey: (path) => sheet().atKey(path),
    written: (path) => sheet().written(path),
  };
}
