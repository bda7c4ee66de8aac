import type { ReleaseFile } from '../../src/dataset/file-types.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { rebuiltStates, type Rebuilt } from '../../src/dataset/releases/rebuild.ts';
import { newestOf } from '../../src/dataset/releases/state.ts';

/** The files of past releases, made again when somebody first asks for one. */
export function pastStates(
  data: string,
  records: readonly ReleaseFile[],
): (release: string) => readonly RawFile[] {
  let rebuilt: Rebuilt | undefined;
  return (release) => {
    rebuilt ??= rebuiltStates(records, newestOf(readFolder(data).files));
    const state = rebuilt.states.get(release);
    if (state === undefined) throw new Error(`Release ${release} cannot be made again.`);
    return state;
  };
}
