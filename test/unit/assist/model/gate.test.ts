import { describe, expect, it } from '@jest/globals';
import { createGate } from '../../../../core/assist/model/gate.ts';

const LIMITS = { vendorPerMin: 100, conversationPerHour: 100, conversationCharacters: 1_000, atOnce: 100 };
function aGate(limits: Partial<typeof LIMITS> = {}) {
  let now = 1_000_000;
  const gate = createGate({ ...LIMITS, ...limits }, () => now);
  const enter = (conversation = 'c-1', vendor = 'v-1') => gate.enter(vendor, conversation);
  const go = (conversation?: string, vendor?: string) => {
    const pass = enter(conversation, vendor);
    if (typeof pass === 'string') throw new Error(pass);
    return pass;
  };
  return {
    enter,
    go,
    pass(ms: number) {
      now += ms;
    },
  };
}

describe('the way to a model', () => {
  it('is closed to a conversation that has had its turns, and to no other', () => {
    const gate = aGate({ conversationPerHour: 2 });
    for (let i = 0; i < 2; i += 1) gate.go().leave(null, 1);

    expect(gate.enter()).toBe('conversation_limit');
    expect(typeof gate.enter('c-2')).toBe('object');
    gate.pass(3_600_000);
    expect(typeof gate.enter()).toBe('object');
  });

  it('is closed to a conversation that has used up its characters', () => {
    const gate = aGate();
    gate.go().leave(null, 1_000);

    expect(gate.enter()).toBe('conversation_limit');
  });

  it('is closed to a vendor that has had its turns, and to no other', () => {
    const gate = aGate({ vendorPerMin: 2 });
    for (const one of ['c-1', 'c-2']) gate.go(one).leave(null, 1);

    expect(gate.enter('c-3')).toBe('vendor_limit');
    expect(typeof gate.enter('c-3', 'v-2')).toBe('object');
    gate.pass(60_000);
    expect(typeof gate.enter('c-3')).toBe('object');
  });

  it('holds so many at once, so that other turns have places of their own', () => {
    const gate = aGate({ atOnce: 1 });
    const pass = gate.go();

    expect(gate.enter('c-2')).toBe('busy');
    pass.leave(null, 1);
    expect(typeof gate.enter('c-2')).toBe('object');
  });

  it('is closed for five minutes where the key is refused', () => {
    const gate = aGate();
    gate.go().leave('key_refused', 1);

    gate.pass(299_000);
    expect(gate.enter()).toBe('paused');
    gate.pass(1_000);
    expect(typeof gate.enter()).toBe('object');
  });

  it('is closed for as long as the model asks, and no longer than a minute', () => {
    const gate = aGate();
    gate.go().leave('rate_limited', 1, 20_000);
    gate.pass(19_000);
    expect(gate.enter()).toBe('paused');
    gate.pass(1_000);
    gate.go().leave('rate_limited', 1, 3_600_000);
    gate.pass(60_000);
    expect(typeof gate.enter()).toBe('object');
  });

  it('is closed after three failures running; then one goes first, to see', () => {
    const gate = aGate();
    for (let i = 0; i < 3; i += 1) gate.go(`c-${i}`).leave('timeout', 1);
    expect(gate.enter()).toBe('paused');

    gate.pass(30_000);
    const first = gate.go();
    expect(gate.enter('c-2')).toBe('busy');
    first.leave(null, 1);
    gate.go('c-2');
    expect(typeof gate.enter('c-3')).toBe('object');
  });

  it('stays open where one failed and the next did not', () => {
    const gate = aGate();
    for (let i = 0; i < 4; i += 1) {
      gate.go(`c-${i}`).leave('timeout', 1);
      gate.go(`d-${i}`).leave(null, 1);
    }
    expect(typeof gate.enter()).toBe('object');
  });
});
