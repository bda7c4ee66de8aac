import { Ajv, type ValidateFunction } from 'ajv';
import { parse, stringify } from 'yaml';
import type { Comparison } from '../../src/model/releases/compare-states.ts';
import type { GivenEnd, GivenReason, Reasons } from '../../src/model/releases/reasons.ts';

interface ReasonsFile {
  readonly summary: Reasons['summary'];
  readonly reasons?: readonly (Omit<GivenReason, 'claims' | 'became'> &
    Partial<Pick<GivenReason, 'claims' | 'became'>>)[];
  readonly gone?: readonly GivenEnd[];
}

const texts = {
  type: 'object',
  required: ['en', 'vi'],
  additionalProperties: false,
  properties: {
    en: { type: 'string', minLength: 1 },
    vi: { type: 'string', minLength: 1 },
    uk: { type: 'string' },
    ru: { type: 'string' },
  },
};

const fits: ValidateFunction<ReasonsFile> = new Ajv({ allowUnionTypes: true }).compile({
  type: 'object',
  required: ['summary'],
  additionalProperties: false,
  properties: {
    summary: texts,
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind', 'reason'],
        additionalProperties: false,
        properties: {
          kind: { enum: ['correction', 'revision', 'withdrawal'] },
          reason: texts,
          claims: { type: 'array', items: { type: 'string' } },
          became: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
    },
    gone: {
      type: 'array',
      items: {
        type: 'object',
        required: ['thing', 'became', 'reason'],
        additionalProperties: false,
        properties: {
          thing: { type: 'string' },
          became: { type: ['string', 'null'] },
          reason: texts,
        },
      },
    },
  },
});

/** @throws Error with what is wrong, if the text is no file of reasons. */
export function readReasons(text: string): Reasons {
  const value: unknown = parse(text);
  if (!fits(value)) {
    const [error] = fits.errors ?? [];
    throw new Error(`${error?.instancePath ?? ''} ${error?.message ?? 'is no file of reasons'}`);
  }
  const { summary, reasons = [], gone = [] } = value;
  return {
    summary,
    reasons: reasons.map(({ claims = [], became = {}, ...rest }) => ({ ...rest, claims, became })),
    gone,
  };
}

/** A file to be filled in: everything that needs a reason, each with what it said. */
export function draftOf(comparison: Comparison): string {
  const { changed, removed, gone, added } = comparison;
  const empty = { en: '', vi: '' };
  const said = (saying: object) => JSON.stringify(saying);
  const head = [
    `# ${added.length} claims are new, ${changed.length} say something else, ${removed.length} are gone.`,
    '# Put claims that share a reason into one group; * stands for anything in an id.',
    '# kind: correction (it was wrong), revision (the source says otherwise now), withdrawal.',
    '# became: a claim that is gone: the one that says it now.',
    ...changed.map(({ claim, was, now }) => `# ${claim}: ${said(was)} -> ${said(now)}`),
    ...removed.map(({ claim, was }) => `# ${claim}: ${said(was)} -> gone`),
  ];
  const claims = [...changed, ...removed].map(({ claim }) => claim);
  const body = {
    summary: empty,
    reasons: claims.length === 0 ? [] : [{ kind: 'correction', reason: empty, claims, became: {} }],
    gone: gone.map(({ kind, id }) => ({ thing: `${kind}/${id}`, became: null, reason: empty })),
  };
  return `${head.join('\n')}\n${stringify(body, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
