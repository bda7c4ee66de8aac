import { createInterface } from 'node:readline/promises';
import { faultOf, type Answers, type Question } from '../../src/contribute/create/question.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { finderOf } from '../../src/contribute/find/find.ts';
import { findablesOf } from '../../src/contribute/find/findable.ts';
import type { Language } from '../report/language.ts';

/** Asks for what is not answered yet, and again for what was answered wrongly. */
export async function askFor(
  asked: readonly Question[],
  given: Answers,
  dataset: Dataset,
  language: Language,
): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const find = finderOf(findablesOf(dataset));
  const answers: Record<string, string> = { ...given };
  for (const question of asked) {
    while (answers[question.flag] === undefined) {
      const answer = (await terminal.question(`${question.ask[language]}: `)).trim();
      const fault = faultOf(question, answer, dataset);
      if (fault === undefined) {
        answers[question.flag] = answer;
        break;
      }
      console.error(`  ${fault[language]}`);
      const known = question.choices?.(dataset) ?? [];
      const meant = find(answer, 40).filter(({ thing }) => known.includes(thing.id));
      const offered = meant.length > 0 ? meant.map(({ thing }) => thing.id) : known;
      if (offered.length > 0) console.error(`  ${offered.slice(0, 12).join('  ')}`);
    }
  }
  terminal.close();
  return answers;
}

/** Whether somebody says yes. */
export async function confirmed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} (y/n, c/k): `);
  terminal.close();
  return /^(?:y|yes|c|có)$/i.test(answer.trim());
}
