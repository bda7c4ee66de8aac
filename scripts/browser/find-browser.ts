import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A browser that can be started here, and what it needs in its environment. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** CHROME_PATH, else an installed Chrome or Chromium, else the one that came with the packages. */
export function findBrowser(chromePath = process.env['CHROME_PATH']): FoundBrowser {
  const executablePath = [chromePath, ...installed].find((path) => path && existsSync(path));
  return executablePath ? { executablePath, env: {} } : unpackedBrowser();
}

/**
 * The browser inside @sparticuz/chromium, unpacked once beside the packages together with the
 * libraries and fonts that a bare machine lacks.
 */
function unpackedBrowser(): FoundBrowser {
  const folder = resolve('node_modules/.cache', `chromium-${packageVersion()}`);
  if (!existsSync(join(folder, 'chromium'))) unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: folder },
  };
}

function packageVersion(): string {
  const text = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

/** Unpacks beside the folder and renames: an interrupted run leaves no half browser. */
function unpackInto(folder: string): void {
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  // The package unpacks into the temporary folder. It adds the system libraries only where it
  // believes to run on a bare cloud function.
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const unpack = `await (await import('@sparticuz/chromium')).default.executablePath()`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], { env });
  writeFileSync(join(partial, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  try {
    // A browser that runs while its packages are put in anew leaves a folder with nothing but its fonts.
    if (!existsSync(join(folder, 'chromium'))) rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    // Another run may have been faster.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
}
