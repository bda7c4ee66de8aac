const straight = /^[ML\d.,\s-]+$/;
const step = /([ML])(-?[\d.]+),(-?[\d.]+)/g;

/** The same path of straight lines in fewer letters: a step along one axis is told by its length. */
export function shortPath(data: string): string {
  if (!straight.test(data)) return data;
  let [x, y] = [NaN, NaN];
  return data.replace(step, (written: string, command: string, toX: string, toY: string) => {
    const [right, down] = [lengthOf(Number(toX) - x), lengthOf(Number(toY) - y)];
    [x, y] = [Number(toX), Number(toY)];
    if (command === 'M' || (right !== '0' && down !== '0')) return written;
    return down === '0' ? `h${right}` : `v${down}`;
  });
}

/** Both ends are rounded, so that their distance is as exact as they are. */
function lengthOf(px: number): string {
  return String(Number(px.toFixed(2)));
}
