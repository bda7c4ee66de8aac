import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a command that is measured (`node --import`): at its end it says what it used.
const file = process.env['USAGE_FILE'];

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

if (isMainThread && file !== undefined) {
  /** Processor time when a build began to write pages, and when it had written them, s. */
  const writing: number[] = [];
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  Object.assign(stdout, {
    write: (...said: Parameters<typeof write>) => {
      if (/^ *(?:loading|writing) pages/.test(String(said[0]))) writing.push(processorTime());
      return write(...said);
    },
  });
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage();
    const usage = { megabytes: maxRSS / 1024, processor: processorTime(), writing };
    writeFileSync(file, JSON.stringify(usage));
  });
}
