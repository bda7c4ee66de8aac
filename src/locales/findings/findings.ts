import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import type { Findings } from './finding-words.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';

export type { Findings };

/** A language without one of the sentences does not compile. */
export const findingsFor: Readonly<Record<Locale, Findings>> = { en, vi, uk, ru };
