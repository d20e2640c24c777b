import { expect, it } from '@jest/globals';
import { sharesOf } from '../../../bench/load/profile.ts';

const node = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });

it('the time a process is busy is shared among what it was busy with, the largest first', () => {
  const shares = sharesOf({
    nodes: [
      node(1, '(idle)', ''),
      node(2, 'fold', 'file:///app/dist/server/main.js'),
      node(3, 'writev', ''),
      node(4, 'serialize', 'file:///app/node_modules/bson/lib/bson.mjs'),
    ],
    samples: [1, 2, 3, 4, 2],
    timeDeltas: [900, 50, 25, 10, 15],
  });

  expect([...shares].slice(0, 4)).toEqual([
    ['our own code', 65],
    ['system calls that write', 25],
    ['MongoDB’s driver', 10],
    ['garbage collection', 0],
  ]);
});
