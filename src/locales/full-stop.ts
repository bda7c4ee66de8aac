/** With a full stop, unless an abbreviation such as “2025 г.” has brought one. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
