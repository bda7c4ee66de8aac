import type { Asked, FormDraft, Told, ToldCheck, ToldThing } from './checker-messages.ts';

/** The check, in a thread of its own so that typing never waits for it. */
export interface CheckerThread {
  /** Whether it could be loaded. */
  readonly isOpen: Promise<boolean>;
  /** undefined where something newer was asked before this was begun. */
  readonly checkDraft: (draft: FormDraft) => Promise<ToldCheck | undefined>;
  readonly checkText: (text: string) => Promise<ToldCheck | undefined>;
  readonly find: (kinds: string, words: string) => Promise<readonly ToldThing[]>;
}

export function startChecker(address: string, locale: string): CheckerThread {
  const thread = new Worker(new URL('../../checker/checker.ts', import.meta.url), {
    type: 'module',
  });
  const waiting = new Map<number, (told: Told) => void>();
  let turn = 0;
  const ask = (asked: Asked) => {
    thread.postMessage(asked);
  };
  const inTurn = (asked: (turn: number) => Asked): Promise<Told> =>
    new Promise((resolve) => {
      turn += 1;
      waiting.set(turn, resolve);
      ask(asked(turn));
    });
  const isOpen = new Promise<boolean>((resolve) => {
    thread.addEventListener('error', () => {
      resolve(false);
    });
    thread.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.did === 'open') {
        resolve(data.isOpen);
        return;
      }
      waiting.get(data.turn)?.(data);
      waiting.delete(data.turn);
    });
  });
  ask({ do: 'open', address, locale });
  const check = newestOnly(async (asked: (turn: number) => Asked) => {
    const told = await inTurn(asked);
    return told.did === 'check' ? told : undefined;
  });
  return {
    isOpen,
    checkDraft: (draft) => check((own) => ({ do: 'draft', turn: own, draft })),
    checkText: (text) => check((own) => ({ do: 'paste', turn: own, text })),
    find: async (kinds, words) => {
      const told = await inTurn((own) => ({ do: 'find', turn: own, kinds, words }));
      return told.did === 'find' ? told.found : [];
    },
  };
}

/** One at a time; of those that wait only the last is done, the others give undefined. */
function newestOnly<Question, Answer>(
  act: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer | undefined> {
  let last = 0;
  let done: Promise<unknown> = Promise.resolve();
  return async (question) => {
    last += 1;
    const own = last;
    await done;
    if (own !== last) return undefined;
    const answer = act(question);
    done = answer;
    return answer;
  };
}
