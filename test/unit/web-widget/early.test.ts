import { expect, it } from '@jest/globals';
import type { PendingMessage } from '../../../client/index.ts';
import { earlyWords } from '../../../web-widget/early.ts';
import { aPending } from './support.ts';

it('what is written before there is a line is shown, kept, and handed to the line once', async () => {
  const stored: PendingMessage[] = [aPending('yesterday')];
  const early = earlyWords({
    load: async () => stored,
    save: async (all) => void stored.push(...all),
  });

  early.write({ kind: 'text', conversationId: null, text: 'halo' });

  const textsOf = (all: readonly PendingMessage[]) => all.map((one) => ('text' in one ? one.text : one.kind));
  expect(textsOf(early.log.pending)).toEqual(['halo']);
  expect(textsOf(await early.storage.load())).toEqual(['yesterday', 'halo']);
});

it('what is written reaches the line where the browser keeps nothing', async () => {
  const full = { load: () => Promise.resolve([]), save: () => Promise.reject(new Error('full')) };
  for (const kept of [undefined, full]) {
    const early = earlyWords(kept);

    early.write({ kind: 'text', conversationId: null, text: 'halo' });

    expect(await early.storage.load()).toEqual([...early.log.pending]);
  }
});
