import { Scalar, type YAMLError } from 'yaml';
import type { YamlFile } from '../parse-yaml.ts';
import { flows, startOf } from './nodes.ts';

/** The parser's complaints, sorted by what a contributor did. */
export type FaultKind =
  | 'unclosed'
  | 'tab'
  | 'duplicate-key'
  | 'colon'
  | 'indent'
  | 'missing-space'
  | 'reserved-start'
  | 'tag'
  | 'other';

export interface Fault {
  readonly kind: FaultKind;
  readonly error: YAMLError;
  /** Where the mistake was made, which is often before the place where the parser gave up. */
  readonly start: number;
}

/** So many complaints are looked at: behind the first hundreds nobody reads on. */
const enough = 300;

const found = new WeakMap<YamlFile, readonly Fault[]>();

/** The faults of one kind. */
export function faultsOf(file: YamlFile, kind: FaultKind): readonly Fault[] {
  const faults = found.get(file) ?? syntaxFaults(file);
  found.set(file, faults);
  return faults.filter((fault) => fault.kind === kind);
}

/** One fault a line: what follows on the same line, behind an open quote or a wrong depth, is an echo. */
function syntaxFaults(file: YamlFile): readonly Fault[] {
  const told = new Set<number>();
  const faults: Fault[] = [];
  const errors = [...file.errors].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, enough);
  for (const error of errors) {
    const fault = toFault(error, file);
    const { line } = file.at(fault.start);
    if (told.has(line)) continue;
    told.add(line);
    faults.push(fault);
    if (fault.kind === 'unclosed' || fault.kind === 'indent') break;
  }
  return faults;
}

function toFault(error: YAMLError, file: YamlFile): Fault {
  const opened = openedAt(error, file);
  if (opened !== undefined) return { kind: 'unclosed', error, start: opened };
  return { kind: kindOf(error, file), error, start: error.pos[0] };
}

function kindOf({ code, message, pos }: YAMLError, { text }: YamlFile): FaultKind {
  const [start] = pos;
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'DUPLICATE_KEY':
      return 'duplicate-key';
    case 'BAD_SCALAR_START':
      return 'reserved-start';
    case 'TAG_RESOLVE_FAILED':
      return 'tag';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      // A quoted text cannot be in need of quotes: a comma is missing behind it.
      if (/^["']/.test(text.slice(start))) return 'other';
      return /^[^\n]*: /.test(text.slice(start)) ? 'colon' : 'indent';
    case 'MULTILINE_IMPLICIT_KEY':
      return /^[\w-]+:[^\s]/.test(text.slice(start)) ? 'missing-space' : 'indent';
    case 'BAD_INDENT':
      return 'indent';
    default:
      return message.startsWith('Sequence item without') ? 'indent' : 'other';
  }
}

/** Where the quote or bracket was opened that the parser found without its end. */
function openedAt({ code, message, pos }: YAMLError, file: YamlFile): number | undefined {
  if (/^Flow (?:sequence|map)\b.*end with a/.test(message)) return openBracket(pos[0], file);
  if (message.startsWith('Missing closing') || code === 'UNEXPECTED_TOKEN') {
    return openQuote(pos[0], file);
  }
  return undefined;
}

/** A quoted text that runs over lines until the next quote comes along, or that ends with its line. */
function openQuote(before: number, { words, text }: YamlFile): number | undefined {
  const quoted = words.filter(
    ({ node, start }) =>
      (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) && start < before,
  );
  const running = quoted.find(({ start, end }) => text.slice(start, end).trim().includes('\n'));
  const endless = quoted.findLast(
    ({ start, end }) => end >= before && !text.slice(start + 1, end).endsWith(text.charAt(start)),
  );
  return (running ?? endless)?.start;
}

function openBracket(before: number, { document, text }: YamlFile): number | undefined {
  const open = flows(document).findLast(
    (node) => startOf(node) < before && !/[\]}]$/.test(text.slice(startOf(node), node.range?.[1])),
  );
  return open && startOf(open);
}
