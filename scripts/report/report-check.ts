import { readDataset } from '../../src/dataset/read-dataset.ts';
import { check, isPublishable, type Checked } from '../../src/model/check.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { languageOf, type Language } from './language.ts';
import { pretty } from './pretty.ts';

export const formats = ['pretty', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface ReportOptions {
  readonly format?: Format;
  readonly language?: Language;
  /** false leaves out the notes of a dataset that may be published. */
  readonly notes?: boolean;
}

/**
 * Checks a data folder and prints what is wrong with it.
 *
 * @returns What may be published: undefined where there are errors, or warnings nobody accepted.
 */
export function reportCheck(root: string, options: ReportOptions = {}): Checked | undefined {
  const checked = check(readDataset(root));
  const isSound = isPublishable(checked.problems);
  // A refusal tells everything, so that it reads the same in every command.
  const shown = isSound && options.notes === false ? { ...checked, problems: [] } : checked;
  console.log(report(shown, root.replace(/\/+$/, ''), options));
  return isSound ? checked : undefined;
}

function report(checked: Checked, root: string, options: ReportOptions): string {
  const { format = 'pretty', language = languageOf(process.env) } = options;
  switch (format) {
    case 'json':
      return json(checked, root);
    case 'github':
      return github(checked, root, language);
    case 'pretty':
      return pretty(checked, { root, language, colours: hasColours() });
  }
}

function hasColours(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
