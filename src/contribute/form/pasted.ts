import { fileKinds, kinds, type FileKind } from '../../dataset/file-kinds.ts';

/** Where a file of each kind that has an id lies. */
const folders: Readonly<Partial<Record<FileKind, string>>> = {
  meeting: 'meetings/YEAR/',
  publication: 'publications/YEAR/',
  indicator: 'indicators/',
  document: 'documents/',
  province: 'provinces/',
};

/** Where a text belongs in the data folder, by the schema it names and the id it bears. */
export function pathOfText(text: string): string {
  const named = /schemas\/([a-z-]+)\.schema\.json/.exec(text)?.[1];
  const kind = kinds.find((one) => one === named) ?? 'meeting';
  const id = /^id: *["']?([^\s"'#]+)/m.exec(text)?.[1] ?? 'name';
  const folder = folders[kind];
  if (folder === undefined) return `${kind}.yaml`;
  const path = `${folder.replace('YEAR', /^\d{4}/.exec(id)?.[0] ?? '0000')}${id}.yaml`;
  // What is no id would lead anywhere.
  return fileKinds[kind].test(path) ? path : `${folder.replace('YEAR', '0000')}name.yaml`;
}
