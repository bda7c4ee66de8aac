/** What lies where in the data folder, and which schema each file has to fit. */
export const fileKinds = {
  dataset: /^dataset\.yaml$/,
  country: /^country\.yaml$/,
  province: /^provinces\/(?:former\/)?[^/]+\.yaml$/,
  meeting: /^meetings\/[0-9]{4}\/[^/]+\.yaml$/,
  publication: /^publications\/[0-9]{4}\/[^/]+\.yaml$/,
  indicator: /^indicators\/[^/]+\.yaml$/,
  document: /^documents\/[^/]+\.yaml$/,
  bodies: /^bodies\.yaml$/,
  regions: /^regions\.yaml$/,
  units: /^units\.yaml$/,
  groups: /^groups\.yaml$/,
  scopes: /^scopes\.yaml$/,
  programmes: /^programmes\.yaml$/,
  exceptions: /^exceptions\.yaml$/,
  'tile-grid': /^geo\/[^/]+\.yaml$/,
  release: /^releases\/[^/]+\.yaml$/,
} as const;

export type FileKind = keyof typeof fileKinds;

/** Files the dataset cannot do without. */
export const requiredFiles = [
  'dataset.yaml',
  'country.yaml',
  'bodies.yaml',
  'regions.yaml',
  'units.yaml',
  'groups.yaml',
  'scopes.yaml',
  'programmes.yaml',
  'exceptions.yaml',
] as const;

export const kinds = Object.keys(fileKinds).filter((kind): kind is FileKind => kind in fileKinds);

/** The kind of a file by its path inside the data folder; undefined where no file belongs. */
export function kindOf(path: string): FileKind | undefined {
  return kinds.find((kind) => fileKinds[kind].test(path));
}
