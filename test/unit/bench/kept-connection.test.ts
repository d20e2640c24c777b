import { describe, expect, it } from '@jest/globals';
import { isWhole } from '../../../bench/load/kept-connection.ts';

const sized = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n';
const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';

describe('an answer over a connection that stays open', () => {
  it('is whole when as many bytes have come as it said', () => {
    expect(isWhole(`${sized}hell`)).toBe(false);
    expect(isWhole(`${sized}hello`)).toBe(true);
  });

  it('is whole at its last chunk where it said no length', () => {
    expect(isWhole(`${chunked}5\r\nhello\r\n`)).toBe(false);
    expect(isWhole(`${chunked}5\r\nhello\r\n0\r\n\r\n`)).toBe(true);
  });

  it('is not whole before its head has ended', () => {
    expect(isWhole('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n')).toBe(false);
  });
});
