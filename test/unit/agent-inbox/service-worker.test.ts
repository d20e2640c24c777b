import { describe, expect, it } from '@jest/globals';
import { roadOf } from '../../../agent-inbox/worker/road-of.ts';
import { toldBy } from '../../../agent-inbox/worker/told.ts';

const HERE = 'https://chat.example.id';
const asked = (url: string, but: { method?: string; mode?: string } = {}) =>
  roadOf({ method: 'GET', mode: 'cors', url: new URL(url, HERE).href, ...but }, HERE);

describe('the inbox’s service worker', () => {
  it('answers for the page, whatever its address asks', () => {
    for (const url of ['/inbox/', '/inbox/?c=cv_1', '/inbox/?canned', '/inbox/some/where'])
      expect([url, asked(url, { mode: 'navigate' })]).toEqual([url, 'page']);
  });

  it('answers for files whose name changes with their content', () => {
    expect(asked('/inbox/assets/index-Ab12.js')).toBe('asset');
    expect(asked('/inbox/assets/index-Ab12.css', { mode: 'no-cors' })).toBe('asset');
  });

  it.each([
    ['the API', '/api/v1/conversations', {}],
    ['sockets', '/socket.io/?EIO=4', {}],
    ['itself and its manifest', '/inbox/sw.js', {}],
    ['another page of this server', '/demo/', { mode: 'navigate' }],
    ['another site', 'https://else.example/inbox/assets/a.js', {}],
    ['what is written', '/inbox/', { method: 'POST', mode: 'navigate' }],
  ])('leaves %s alone', (_what, url, but) => {
    expect(asked(url, but)).toBeNull();
  });
});

describe('a push message', () => {
  const waiting = { kind: 'waiting', conversationId: 'cv_1', locale: 'id', channel: 'whatsapp', branch: 'Kemang' };

  it('is put into words by the device, and stands for its conversation', () => {
    expect(toldBy(waiting)).toEqual({
      title: 'Pelanggan menunggu jawaban Anda',
      body: 'Kemang · WhatsApp',
      tag: 'cv_1',
      conversationId: 'cv_1',
    });
    expect(toldBy({ ...waiting, locale: 'en', branch: null, channel: 'widget' }).body).toBe('Website');
  });

  it('says who wrote and what, where it brings that', () => {
    expect(toldBy({ ...waiting, name: 'Rina', words: 'halo?' })).toMatchObject({ title: 'Rina', body: 'halo?' });
  });

  it.each([[null], ['halo'], [{}], [{ kind: 'later', locale: 'xx', channel: 7 }]])(
    'says that there is something, though it is %j',
    (message) => {
      expect(toldBy(message)).toEqual({
        title: 'Pelanggan menunggu jawaban Anda',
        body: '',
        tag: 'dekat',
        conversationId: null,
      });
    },
  );
});
