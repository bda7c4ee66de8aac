import type { Locale } from './locales.ts';
import { en, type Words } from './en/en.ts';
import { ru } from './ru/ru.ts';
import { uk } from './uk/uk.ts';
import { vi } from './vi/vi.ts';

export type { Words };

/** A language without one of the words does not compile. */
export const words: Readonly<Record<Locale, Words>> = { en, vi, uk, ru };
