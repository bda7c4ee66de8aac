import { ended } from '../../locales/full-stop.ts';
import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';

/** “Sources read up to 12 March 2026”: what came out later is not missing, nobody has looked. */
export function readUntilText({ t, format }: Reader): string {
  return t.readUntil(format.date(model.about.readUntil));
}

/** The same as a sentence. */
export function readUntilSentence(reader: Reader): string {
  return ended(readUntilText(reader));
}
