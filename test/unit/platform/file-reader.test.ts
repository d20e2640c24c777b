import { describe, expect, it } from '@jest/globals';
import { isProgram, isShownInline, kindOfType } from '../../../core/attachments/kinds.ts';
import type { Bytes } from '../../../core/ports.ts';
import { fileReader } from '../../../platform/file-reader.ts';
import { imageMaker } from '../../../platform/images.ts';
import { aPhoto } from '../../support/pictures.ts';

const typeOf = (head: Uint8Array, tail: Uint8Array = new Uint8Array()) => fileReader.typeOf(head, async () => tail);
const box = (brand: string, ...more: string[]) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 20]),
    Buffer.from(`ftyp${brand}`),
    Buffer.alloc(8),
    Buffer.from(more.join(' ')),
  ]);

describe('what a file is', () => {
  it('goes by its bytes', async () => {
    expect(await typeOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]))).toBe('image/jpeg');
    expect(await typeOf(Buffer.from('%PDF-1.7\n'))).toBe('application/pdf');
    expect(isProgram(await typeOf(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(80)])))).toBe(true);
    expect(await typeOf(Buffer.from([1, 2, 0, 255]))).toBe('application/octet-stream');
  });

  it('is text, and never shown in its place, where it is a page or a drawing that could do something', async () => {
    for (const text of ['<!doctype html><script>1</script>', 'halo dunia', 'héé'])
      expect(await typeOf(Buffer.from(text))).toBe('text/plain');
    for (const type of [await typeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'text/html']) {
      expect(kindOfType(type)).toBe('file');
      expect(isShownInline(type)).toBe(false);
    }
    // Cut within a character.
    expect(await typeOf(Buffer.from('halo é').subarray(0, 6))).toBe('text/plain');
  });

  it('is sound where its box has no track to be seen, wherever the box tells of its tracks', async () => {
    expect(await typeOf(box('isom', 'moov', 'soun'))).toBe('audio/mp4');
    expect(await typeOf(box('isom', 'moov', 'vide', 'soun'))).toBe('video/mp4');
    expect(await typeOf(box('isom', 'mdat'), Buffer.from('moov hdlr soun'))).toBe('audio/mp4');
    expect(await typeOf(box('isom', 'mdat'), Buffer.from('moov hdlr vide hdlr soun'))).toBe('video/mp4');
  });
});

describe('a picture whose bytes break off because of where they lie', () => {
  it('is not said to be unreadable: the failure is that of the storage', async () => {
    const photo = await aPhoto();
    async function* broken(): Bytes {
      yield photo.subarray(0, 400);
      throw new Error('the storage is away');
    }

    await expect(fileReader.pixelsOf(broken())).rejects.toThrow('the storage is away');
    await expect(imageMaker.remake(broken())).rejects.toThrow('the storage is away');
  });
});
