import { describe, expect, it } from '@jest/globals';
import { nextStep } from '../../../agent-inbox/pickup/next-step.ts';
import { FULFILMENTS, ORDER_STATUSES } from '../../../contract/codes.ts';

describe('what somebody at the counter can do with an order', () => {
  it('is to lay it ready, then to give it out for its code, then nothing', () => {
    const steps = ORDER_STATUSES.map((status) => [status, nextStep({ fulfilment: 'pickup', status })]);

    expect(Object.fromEntries(steps.filter(([, step]) => step !== 'none'))).toEqual({
      paid: 'make_ready',
      picking: 'make_ready',
      ready_for_pickup: 'ask_code',
      picked_up: 'given',
    });
  });

  it('is nothing with what a courier brings', () => {
    for (const fulfilment of FULFILMENTS.filter((one) => one !== 'pickup')) {
      expect(ORDER_STATUSES.map((status) => nextStep({ fulfilment, status }))).toEqual(
        ORDER_STATUSES.map(() => 'none'),
      );
    }
  });
});
