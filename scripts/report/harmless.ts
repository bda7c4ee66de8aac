/** A line in which the runner of the forge finds no command: it looks for :: at the start, for ##[ anywhere. */
export function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1·').replaceAll('##[', '##·[');
}
