/** Whether a command could not be run because it is not installed. */
export function isMissingTool(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
