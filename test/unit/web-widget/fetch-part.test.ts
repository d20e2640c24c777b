import { expect, it } from '@jest/globals';
import { fetchPart } from '../../../web-widget/fetch-part.ts';

const atOnce = () => Promise.resolve();
function failing(times: number) {
  const tried = { count: 0 };
  const load = async () => {
    tried.count += 1;
    if (tried.count <= times) throw new Error(`try ${tried.count}`);
    return 'part';
  };
  return { tried, load };
}

it('a part that does not come is asked for once more', async () => {
  expect(await fetchPart(failing(0).load, atOnce)).toBe('part');
  expect(await fetchPart(failing(1).load, atOnce)).toBe('part');
});

it('a part that does not come the second time is given up, with what that one said', async () => {
  const { tried, load } = failing(9);

  await expect(fetchPart(load, atOnce)).rejects.toThrow('try 2');
  expect(tried.count).toBe(2);
});
