/** What the page says to its script: addresses, and sentences in which a star stands for a number. */
export interface Settings {
  readonly locale: string;
  readonly dataset: string;
  readonly newFile: string;
  readonly editFile: string;
  readonly rules: string;
  readonly source: string;
  readonly picks: string;
  readonly picksNone: string;
  readonly loading: string;
  readonly failed: string;
  readonly ready: string;
  readonly sound: string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly line: string;
  readonly moreProblems: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>;
}

export function settingsOf(form: HTMLElement): Settings | undefined {
  const value: unknown = JSON.parse(form.dataset['settings'] ?? 'null');
  return isSettings(value) ? value : undefined;
}

/** The page writes them as a whole or not at all. */
function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && 'dataset' in value && 'severity' in value;
}

/** A sentence with its number. */
export function withNumber(sentence: string, number: number): string {
  return sentence.replace('*', String(number));
}
