import { afterEach, describe, expect, it } from '@jest/globals';
import { memory } from '../../../web-widget/loader/memory.ts';

const NAME = 'dekat:toko';
const globals = globalThis as { localStorage?: unknown };
const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
const pagesHave = (descriptor: PropertyDescriptor) =>
  Object.defineProperty(globals, 'localStorage', { configurable: true, ...descriptor });

/** As the browser's: an object of strings, whose `removeItem` is also `delete`. */
function aStore(): Record<string, string> {
  const store: Record<string, string> = {};
  pagesHave({ value: store });
  return store;
}

afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else delete globals.localStorage;
});

describe('what the page keeps for its visitor', () => {
  it('is one visitor in two tabs, though both were open before there was one', () => {
    aStore();
    const [first, second] = [memory(NAME), memory(NAME)];
    first();
    second();

    first({ visitorToken: 'visitor-one' });

    expect(second().visitorToken).toBe('visitor-one');
  });

  it('does not lose what another tab added meanwhile', () => {
    aStore();
    const [first, second] = [memory(NAME), memory(NAME)];
    first({ visitorToken: 'visitor-one' });

    second({ locale: 'en' });

    expect(first()).toEqual({ visitorToken: 'visitor-one', locale: 'en' });
  });

  it('leaves not even its name behind when it is forgotten', () => {
    const store = aStore();
    const keep = memory(NAME);
    keep({ visitorToken: 'visitor-one' });

    keep(null);

    expect(Object.keys(store)).toEqual([]);
    expect(keep()).toEqual({});
  });

  it('lasts until the page goes where storage is forbidden', () => {
    pagesHave({
      get() {
        throw new Error('SecurityError');
      },
    });
    const keep = memory(NAME);
    keep({ visitorToken: 'visitor-one' });

    expect(keep().visitorToken).toBe('visitor-one');
    expect(keep(null)).toEqual({});
  });
});
