import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import type { LedgerWords } from './words.ts';

/** The words of the ledger: what was ordered, what became of it, who is silent. */
export const ledgerWordsFor: Readonly<Record<Locale, LedgerWords>> = { en, vi, uk, ru };
