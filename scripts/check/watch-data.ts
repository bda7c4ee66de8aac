import { watch } from 'node:fs';

/** Editors save in several steps; what follows within this time is one change. */
const settled = 80;

/** Acts at once, and again whenever a file below a folder is saved, until the process is ended. */
export function watchData(root: string, act: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  act();
  watch(root, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(act, settled);
  });
}
