import type { Locale } from '../locales.ts';
import { en, type Messages } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';

export type { Messages };

/** A language without one of the messages does not compile. */
export const messagesFor: Readonly<Record<Locale, Messages>> = { en, vi, uk, ru };
