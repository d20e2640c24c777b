import { describe, expect, it } from '@jest/globals';
import { type Viewer, viewing } from '../../../agent-inbox/thread/viewing.ts';
import { ManualTimers } from '../../support/manual-timers.ts';

function aPage() {
  const timers = new ManualTimers();
  const said: boolean[] = [];
  const shown: string[][] = [];
  const onChange = (viewers: readonly Viewer[]) => void shown.push(viewers.map(({ name }) => name));
  const page = viewing({ timers, agentId: 'me', say: (isThere) => said.push(isThere), onChange });
  const hear = (name: string, isThere = true) => page.hear({ agentId: name.toLowerCase(), name, isThere });
  return { timers, said, shown, page, hear, now: () => shown.at(-1) ?? [] };
}

describe('a colleague who looks at the same conversation', () => {
  it('is shown until they leave, or are silent for too long', () => {
    const { timers, hear, now } = aPage();

    hear('Budi');
    hear('Citra');
    expect(now()).toEqual(['Budi', 'Citra']);

    hear('Budi', false);
    expect(now()).toEqual(['Citra']);

    timers.advance(44_000);
    hear('Citra');
    timers.advance(44_000);
    expect(now()).toEqual(['Citra']);
    timers.advance(1_000);
    expect(now()).toEqual([]);
  });

  it('who comes is told once that we are here too, however many come at once', () => {
    const { timers, said, hear } = aPage();

    hear('Budi');
    hear('Citra');
    hear('Budi');
    timers.advance(500);

    expect(said).toEqual([true]);
  });

  it('changes nothing by saying again that they are there', () => {
    const { shown, hear } = aPage();

    hear('Budi');
    hear('Budi');
    hear('Dodi', false);

    expect(shown).toEqual([['Budi']]);
  });
});

describe('we', () => {
  it('say every twenty seconds that we are there, and not while the page is out of sight', () => {
    const { timers, said, page } = aPage();

    timers.advance(40_000);
    page.look(false);
    timers.advance(60_000);
    page.look(true);

    expect(said).toEqual([true, true, false, true]);
    expect(timers.delays).toEqual([20_000]);
  });

  it('are no colleague of our own, and say so again when another page of ours is closed', () => {
    const { timers, said, shown, page } = aPage();

    page.hear({ agentId: 'me', name: 'Ani', isThere: true });
    page.hear({ agentId: 'me', name: 'Ani', isThere: false });
    timers.advance(500);

    expect(shown).toEqual([]);
    expect(said).toEqual([true]);
  });

  it('leave nothing behind', () => {
    const { timers, page, hear } = aPage();
    hear('Budi');

    page.stop();

    expect(timers.delays).toEqual([]);
  });
});
