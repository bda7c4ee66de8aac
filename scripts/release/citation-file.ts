function withLine(text: string, key: string, value: string): string {
  const line = new RegExp(`^${key}:.*$`, 'm');
  if (!line.test(text)) throw new Error(`CITATION.cff has no line ${key}:`);
  return text.replace(line, `${key}: '${value}'`);
}

/**
 * CITATION.cff as it cites a release: the rest of it stays as somebody wrote it.
 *
 * @throws If it names no version or no date.
 */
export function citedRelease(text: string, version: string, date: string): string {
  return withLine(withLine(text, 'version', version), 'date-released', date);
}
