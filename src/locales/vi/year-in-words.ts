/** “năm 2025”: a year alone is not said without its word. */
export function yearInWords(date: string): string {
  return /^\d{4}$/.test(date) ? `năm ${date}` : date;
}
