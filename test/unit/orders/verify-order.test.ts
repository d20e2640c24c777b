import { describe, expect, it } from '@jest/globals';
import { normalOrderNo } from '../../../core/orders/order.ts';
import { isOwnPhone, proves } from '../../../core/orders/verify-order.ts';

const order = { phone: '+6281200010962' };
describe('the proof that an order is theirs', () => {
  it('is the last four digits of its phone', () => {
    expect(proves(order, '0962')).toBe(true);
  });

  it.each(['0963', '962', '10962', '', '096２', '+6281200010962', '09 62'])('is not %p', (said) => {
    expect(proves(order, said)).toBe(false);
  });

  it('is never there for an order without a phone', () => {
    expect(proves({ phone: '' }, '')).toBe(false);
    expect(proves({ phone: '' }, '0000')).toBe(false);
  });

  it('is the phone itself where the channel vouches for it', () => {
    expect(isOwnPhone(order, '+6281200010962')).toBe(true);
    expect(isOwnPhone(order, '+6281200010963')).toBe(false);
    expect(isOwnPhone(order, null)).toBe(false);
  });
});

describe('an order number', () => {
  it.each(['TS241365', 'ts241365', '#ts 241365', ' Ts-241365 '.replace('-', '')])('is the same as %p', (said) => {
    expect(normalOrderNo(said)).toBe('TS241365');
  });

  it('never grows beyond what a key may hold', () => {
    expect(normalOrderNo('9'.repeat(5000))).toHaveLength(40);
  });
});
