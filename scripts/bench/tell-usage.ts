import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a command that is measured (`node --import`): at its end it says what it used.
const file = process.env['USAGE_FILE'];

if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { megabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(file, JSON.stringify(usage));
  });
}
