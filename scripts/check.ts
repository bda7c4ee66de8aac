import { parseArgs } from 'node:util';
import { languages } from './report/language.ts';
import { formats, reportCheck } from './report/report-check.ts';

const usage = `npm run check -- [--data DIR] [--format ${formats.join('|')}] [--lang ${languages.join('|')}]`;

/** @throws TypeError for an option that does not exist, RangeError for a value that does not. */
function chosenOptions() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string' },
    },
  });
  return {
    data: values.data,
    format: choice('--format', values.format, formats),
    ...(values.lang !== undefined && { language: choice('--lang', values.lang, languages) }),
  };
}

function choice<Name extends string>(option: string, given: string, names: readonly Name[]): Name {
  const chosen = names.find((name) => name === given);
  if (chosen === undefined)
    throw new RangeError(`${option} is one of ${names.join(', ')}, not ${given}`);
  return chosen;
}

function optionsOrUsage() {
  try {
    return chosenOptions();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    console.error(`${error.message}\nusage: ${usage}`);
    return undefined;
  }
}

const options = optionsOrUsage();
if (options === undefined) process.exitCode = 2;
else process.exitCode = reportCheck(options.data, options) === undefined ? 1 : 0;
