/** The row that a key leads to from the current one, in the order of the table; undefined for other keys. */
export function keyStep(
  key: string,
  rows: readonly number[],
  current: number | undefined,
): number | undefined {
  const at = rows.findIndex((row) => row === current);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return rows[Math.min(at + 1, rows.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return rows[Math.max(at - 1, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
