const faults: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk space allowed to you is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'the folder may not be written to',
  EPERM: 'the folder may not be written to',
  EMFILE: 'too many files are open',
};

/** What is wrong with the disk, if that is what an error tells; it may come from another thread. */
export function diskFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [code = ''] = /^E[A-Z]+(?=:)/.exec(error.message) ?? [];
  const fault = faults[code];
  return fault === undefined ? diskFault(error.cause) : `${fault} (${error.message})`;
}
