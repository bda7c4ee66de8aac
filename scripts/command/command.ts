/** A command that was called wrongly; the message is for who called it. */
export class WrongCall extends Error {
  override name = 'WrongCall';
}

/** Runs a command and sets the exit code it returns; a wrong call is answered with its usage and 2. */
export async function runCommand(
  usage: string,
  run: () => number | Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof WrongCall) && !isArgumentError(error)) throw error;
    console.error(`${error.message}\nusage: ${usage}`);
    process.exitCode = 2;
  }
}

/** What node:util throws for an option that does not exist, or has no value. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** @throws WrongCall for a value that an option does not have. */
export function choice<Name extends string>(
  option: string,
  given: string,
  names: readonly Name[],
): Name {
  const chosen = names.find((name) => name === given);
  if (chosen === undefined) {
    throw new WrongCall(`${option} is one of ${names.join(', ')}, not ${given}`);
  }
  return chosen;
}
