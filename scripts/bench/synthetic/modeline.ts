/** The first line of a data file, which names its schema; `depth` counts the folders up to schemas/. */
export function modeline(schema: string, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${schema}.schema.json`;
}
