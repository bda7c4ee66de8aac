/** Whether somebody, or a draft, wrote that this is still to be decided. */
export function isLeftOpen(written: string): boolean {
  return /^["']?todo(?![a-z])/i.test(written);
}
