import type { Field } from './observation-columns.ts';

/** RFC 4180, UTF-8, one header row. null is an empty field. */
export function toCsv(header: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function csvField(field: Field): string {
  if (field === null) return '';
  const text = typeof field === 'string' ? withoutFormula(field) : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets run cells that begin like a formula; an apostrophe makes them text. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
