import { describe, expect, it } from '@jest/globals';
import { type Figure, percentilesOf, summarise, type Target, timesOf } from '../../../bench/figures.ts';

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  name: 'rate',
  unit: 'messages/s',
  value,
  ...more,
});

describe('figures over several rounds', () => {
  it('become a median with the least and the most', () => {
    const [summary] = summarise('throughput', [[figure(30)], [figure(10)], [figure(20)]]);
    expect(summary).toMatchObject({ median: 20, min: 10, max: 30, values: [30, 10, 20] });
  });

  it('meet their target by the median', () => {
    const target = { atLeast: 15 };
    const rounds = [[figure(10, { target })], [figure(20, { target })], [figure(20, { target })]];
    expect(summarise('throughput', rounds)[0]?.verdict).toBe('met');
  });

  it('say where a target is missed and its floor is not', () => {
    const verdictOf = (value: number, target: Target) => summarise('jobs', [[figure(value, { target })]])[0]?.verdict;
    expect(verdictOf(0.5, { atLeast: 0.6, floor: 0.4 })).toBe('floor met');
    expect(verdictOf(3, { atMost: 1.5, floor: 2.5 })).toBe('MISSED');
  });

  it('meet no target where nothing could be measured', () => {
    const target = { atMost: 50 };
    expect(summarise('inbox', [[figure(Number.NaN, { target })]])[0]?.verdict).toBe('MISSED');
  });
});

describe('percentiles', () => {
  it('are those of the nearest rank', () => {
    const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentilesOf(oneToHundred)).toEqual({ p50: 50, p95: 95, p99: 99, count: 100 });
  });

  it('are no number without samples, so that an empty run looks like no success', () => {
    const [p50] = timesOf('ack', percentilesOf([]), { p50: { atMost: 20 } });
    expect(p50).toEqual({ name: 'ack, p50', unit: 'ms', value: Number.NaN, target: { atMost: 20 } });
  });
});
