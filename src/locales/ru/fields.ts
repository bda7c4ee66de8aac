import type { Words } from '../en/en.ts';

export const fields: Words['fields'] = new Map();
