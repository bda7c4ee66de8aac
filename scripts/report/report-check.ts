import { readDataset } from '../../src/dataset/read-dataset.ts';
import { check, isPublishable, type Checked } from '../../src/model/check.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { languageOf, type Language } from './language.ts';
import { pretty, quiet } from './pretty.ts';
import { sarif } from './sarif.ts';

export const formats = ['pretty', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface ReportOptions {
  readonly format?: Format;
  readonly language?: Language | undefined;
  /** Notes ask for nothing: people see them when they ask, programs always. */
  readonly notes?: boolean;
  /** Nothing when nothing is wrong, and one line a problem otherwise. */
  readonly quiet?: boolean;
}

/**
 * Checks a data folder and prints what is wrong with it.
 *
 * @returns What may be published: undefined where there are errors, or warnings nobody accepted.
 */
export function reportCheck(root: string, options: ReportOptions = {}): Checked | undefined {
  const checked = check(readDataset(root));
  printReport(checked, root.replace(/\/+$/, ''), options);
  return isPublishable(checked.problems) ? checked : undefined;
}

/** Prints what a check found. */
export function printReport(checked: Checked, root: string, options: ReportOptions = {}): void {
  const text = report(checked, root, options);
  if (text !== '') console.log(text);
}

function report(checked: Checked, root: string, options: ReportOptions): string {
  const withoutNotes = options.notes !== true;
  const { format = 'pretty', language = languageOf(process.env) } = options;
  switch (format) {
    case 'json':
      return json(checked, root);
    case 'sarif':
      return sarif(checked, root);
    case 'github':
      return github(checked, root, language, withoutNotes);
    case 'pretty': {
      const settings = { root, language, withoutNotes, colours: hasColours() };
      return options.quiet ? quiet(checked, settings) : pretty(checked, settings);
    }
  }
}

function hasColours(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
