import { readFolder } from './read-folder.ts';
import { toDataset, type ReadDataset } from './to-dataset.ts';

/** Reads a data folder. Never throws for what is in it: every mistake of every file is a problem. */
export function readDataset(root: string): ReadDataset {
  const { files, problems } = readFolder(root);
  if (files.length === 0 && problems.length > 0) {
    return { ...toDataset([]), problems, refused: new Set() };
  }
  const read = toDataset(files);
  return { ...read, problems: [...problems, ...read.problems] };
}
