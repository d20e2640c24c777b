import { describe, expect, it } from '@jest/globals';
import type { EventContent } from '../../../contract/messages.ts';
import { openQuestion } from '../../../web-widget/csat/open-question.ts';
import { aMessage, DEWI, ME } from './support.ts';

const OF = { agent: null, branch: null };
const event = (content: EventContent) => ({ body: { kind: 'event' as const, content } });
const asked = (seq: number, episode: number) => aMessage(seq, DEWI, event({ event: 'csat_asked', episode, ...OF }));
const rated = (seq: number, episode: number) =>
  aMessage(seq, ME, event({ event: 'csat_rated', episode, score: 4, ...OF }));

describe('what a shopper is asked about a talk', () => {
  it('is open until they answer it', () => {
    expect(openQuestion([aMessage(1, ME)])).toBeNull();
    expect(openQuestion([asked(1, 1)])).toMatchObject({ episode: 1 });
    expect(openQuestion([asked(1, 1), rated(2, 1)])).toBeNull();
  });

  it('is the last of several', () => {
    expect(openQuestion([asked(1, 1), rated(2, 1), asked(3, 2)])).toMatchObject({ episode: 2 });
  });
});
