import type { Asked, Told, ToldCheck } from '../browser/new/checker-messages.ts';
import { drafted } from '../contribute/form/drafted.ts';
import { pathOfText } from '../contribute/form/pasted.ts';
import { openDesk, type Desk } from './desk.ts';

// A thread of the reader’s browser: the check of the command line, beside the page that asks.

let desk: Promise<Desk | undefined> = Promise.resolve(undefined);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer(asked: Asked): Promise<void> {
  if (asked.do === 'open') {
    desk = openDesk(asked.address, asked.locale).catch(() => undefined);
    tell({ did: 'open', isOpen: (await desk) !== undefined });
    return;
  }
  const open = await desk;
  if (open === undefined) return;
  switch (asked.do) {
    case 'find':
      tell({ did: 'find', turn: asked.turn, found: open.find(asked.kinds, asked.words) });
      return;
    case 'draft': {
      const { path, text, fields } = drafted(asked.draft);
      tell({ ...checkOf(open, asked.turn, path, text), fields });
      return;
    }
    case 'paste':
      tell(checkOf(open, asked.turn, pathOfText(asked.text), asked.text));
      return;
    case 'check': {
      const checked = open.check(asked.files);
      tell({ ...checked, did: 'check', turn: asked.turn, path: '', text: '', fields: [] });
      return;
    }
  }
}

function checkOf(open: Desk, turn: number, path: string, text: string): ToldCheck {
  const checked = open.check([{ path, bytes: new TextEncoder().encode(text) }]);
  return { ...checked, did: 'check', turn, path, text, fields: [] };
}

function tell(told: Told): void {
  self.postMessage(told);
}
