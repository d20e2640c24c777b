import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, isPublicEndpoint } from '../../../platform/public-address.ts';

describe('the address of a push service', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://8.8.8.8/abc',
  ])('may be %s', (url) => {
    expect(isPublicEndpoint(new URL(url))).toBe(true);
  });

  it.each([
    'http://fcm.googleapis.com/abc',
    'https://fcm.googleapis.com:8443/abc',
    'https://me:secret@fcm.googleapis.com/abc',
    'https://localhost/abc',
    'https://mongo/abc',
    'https://service.internal/abc',
    'https://printer.local/abc',
    'https://fcm.googleapis.com./abc',
    'https://127.0.0.1/abc',
    'https://2130706433/abc',
    'https://0x7f.1/abc',
    'https://10.1.2.3/abc',
    'https://172.20.0.1/abc',
    'https://192.168.1.1/abc',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/abc',
    'https://[::1]/abc',
    'https://[::ffff:127.0.0.1]/abc',
    'https://[fd00::1]/abc',
    'https://[fe80::1]/abc',
  ])('is not %s', (url) => {
    expect(isPublicEndpoint(new URL(url))).toBe(false);
  });

  it('is known by what its name leads to', () => {
    expect(['8.8.8.8', '2606:4700::1111'].map(isPublicAddress)).toEqual([true, true]);
    expect(['10.0.0.1', '::1', '::ffff:10.0.0.1', 'no address'].map(isPublicAddress)).toEqual(Array(4).fill(false));
  });
});
