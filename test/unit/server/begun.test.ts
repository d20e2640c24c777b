import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from '@jest/globals';
import type { Bytes } from '../../../core/ports.ts';
import { begun } from '../../../server/http/begun.ts';

/** Bytes that know whether somebody still holds them open. */
function opened() {
  const at = { isOpen: false };
  async function* bytes(): Bytes {
    at.isOpen = true;
    try {
      yield Buffer.from('ab');
      yield Buffer.from('cd');
    } finally {
      at.isOpen = false;
    }
  }
  return { at, bytes: bytes() };
}

describe('bytes that have begun', () => {
  it('are all there, once', async () => {
    const { at, bytes } = opened();

    const all: Buffer[] = await Readable.from(await begun(bytes)).toArray();

    expect([Buffer.concat(all).toString(), at.isOpen]).toEqual(['abcd', false]);
  });

  it('are let go where whom they are for has left before the first of them', async () => {
    const { at, bytes } = opened();
    const answer = new PassThrough();
    const first = await begun(bytes);
    answer.destroy();

    await expect(pipeline(Readable.from(first), answer)).rejects.toThrow();

    expect(at.isOpen).toBe(false);
  });

  it('are let go where whom they are for leaves at the first of them', async () => {
    const { at, bytes } = opened();
    for await (const _ of await begun(bytes)) break;

    expect(at.isOpen).toBe(false);
  });

  it('that cannot be read say so before anything is said of them', async () => {
    async function* broken(): Bytes {
      yield await Promise.reject(new Error('the storage is away'));
    }

    await expect(begun(broken())).rejects.toThrow('the storage is away');
  });
});
