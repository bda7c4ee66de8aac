import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// A thread that removes the folder it is told.
rmSync(String(workerData), { recursive: true, force: true });
