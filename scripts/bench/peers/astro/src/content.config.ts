import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

// Fields, forms and lengths as in schemas/: meetings and publications whole, of the rest its id.

const text = z.string().min(1).max(600);
const texts = z.strictObject({ en: text, vi: text, uk: text.optional(), ru: text.optional() });
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const date = z.string().regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/);
const day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
const period = z
  .string()
  .regex(/^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|\.\.))?$/);
const paragraph = z.int().min(1);
const cite = z.record(z.string(), z.union([paragraph, z.array(paragraph).min(1), z.null()]));

const source = z.strictObject({
  publisher: z.string().min(2).max(80),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s<>"]+$/)
    .max(400),
  language: z.enum(['vi', 'en', 'uk', 'ru', 'ja', 'es', 'nl']),
  translated_from: z.string().optional(),
  evidence: z.enum(['primary', 'reported', 'compiled']),
  published: date.nullable(),
  accessed: day,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  licence: z.string().min(2).max(80).optional(),
  note: texts.optional(),
});

const printed = z.string().min(1).max(60);
const observation = z.strictObject({
  place: id,
  as_of: date.nullish(),
  period: period.nullish(),
  scope: id.optional(),
  value: z.number(),
  bound: z.enum(['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than']).optional(),
  kind: z.enum(['delta', 'target', 'allocation']).optional(),
  unit: id.optional(),
  change_from: date.optional(),
  printed: z.union([printed, z.record(z.string(), printed)]),
  cite,
  note: texts.optional(),
});
const table = z.strictObject({
  as_of: date.optional(),
  period: period.optional(),
  scope: id.optional(),
  values: z.record(z.string(), z.number()),
  cite,
  note: texts.optional(),
});

const directive = z.strictObject({
  id,
  to: z.array(id).min(1),
  text: texts,
  due: period.nullable(),
  cite,
});
const followUp = z.strictObject({
  directive: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/),
  state: z.enum(['done', 'under-way', 'not-done', 'repeated']),
  text: texts,
  cite,
});

const report = {
  id,
  title: texts,
  sources: z.record(id, source),
  observations: z.record(id, z.union([z.array(observation).min(1), table])).optional(),
  follow_ups: z.array(followUp).min(1).optional(),
};
const publication = z.strictObject({
  ...report,
  issuer: id.optional(),
  edition: z
    .string()
    .regex(/^[0-9]{4}$/)
    .optional(),
  date: date.nullish(),
});
const meeting = z.strictObject({
  ...report,
  body: id,
  date,
  summary: texts.optional(),
  directives: z.array(directive).optional(),
});

const files = (pattern: string) => glob({ pattern, base: process.env['DATA'] ?? 'data' });

export const collections = {
  meetings: defineCollection({ loader: files('meetings/**/*.yaml'), schema: meeting }),
  publications: defineCollection({ loader: files('publications/**/*.yaml'), schema: publication }),
  others: defineCollection({
    loader: files('{documents,indicators,provinces}/**/*.yaml'),
    schema: z.looseObject({ id }),
  }),
};
