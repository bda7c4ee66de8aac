import { ruleCatalogue } from '../../src/model/rule-catalogue.ts';
import type { Severity } from '../../src/dataset/problem.ts';
import type { Checked } from '../../src/model/check.ts';
import { docsPath } from './language.ts';

const levelOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/** Every problem as SARIF 2.1.0, which code scanning of forges and editors read. */
export function sarif({ problems }: Checked, root: string): string {
  const codes = new Set(problems.map(({ code }) => code));
  const rules = ruleCatalogue.filter(({ code }) => codes.has(code));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tien-do-57',
            rules: rules.map(({ code, about, severity }) => ({
              id: code,
              shortDescription: { text: about.en },
              help: { text: `${about.en}\n${about.vi}\n${docsPath(code)}` },
              defaultConfiguration: { level: levelOf[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ at, code, severity, message, help }) => ({
          ruleId: code,
          level: levelOf[severity],
          message: { text: [message.en, help?.en].filter((part) => part !== undefined).join('\n') },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(`${root}/${at.file}`) },
                region: { startLine: at.line, startColumn: at.column, endColumn: at.endColumn },
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
