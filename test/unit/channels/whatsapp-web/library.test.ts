import { describe, expect, it } from '@jest/globals';
import { missedIn } from '../../../../channels/whatsapp-web/library.ts';

/** A chat in which something was said each second, the last of it at `count`. */
const aChat = (count: number) => {
  const all = Array.from({ length: count }, (_, n) => ({ timestamp: n + 1 }));
  return async (limit: number) => all.slice(-limit);
};

describe('what was said in a chat while nobody listened', () => {
  it('is had from there on, however much it is', async () => {
    const missed = await missedIn(aChat(1_000), 301);

    expect(missed).toHaveLength(700);
    expect(missed[0]).toEqual({ timestamp: 301 });
  });

  it('is all of it, where the chat is no older', async () => {
    expect(await missedIn(aChat(120), 0)).toHaveLength(120);
    expect(await missedIn(aChat(0), 0)).toEqual([]);
  });
});
