import type { ReleaseFile } from '../../src/dataset/file-types.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { rebuiltStates, type Rebuilt } from '../../src/dataset/releases/rebuild.ts';
import { newestOf } from '../../src/dataset/releases/state.ts';
import { stateLoader } from '../../src/model/releases/load-state.ts';
import type { ReadOnce } from '../../src/site/read-once.ts';

/** What past releases said, each made again and read when somebody asks for it. */
export function pastStates(
  data: string,
  records: readonly ReleaseFile[],
): (release: string) => ReadOnce {
  const load = stateLoader();
  let rebuilt: Rebuilt | undefined;
  return (release) => {
    rebuilt ??= rebuiltStates(records, newestOf(readFolder(data).files));
    const state = rebuilt.states.get(release);
    if (state === undefined) throw new Error(`Release ${release} cannot be made again.`);
    return load(state);
  };
}
