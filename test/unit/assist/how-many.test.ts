/** As many as a shopper wants: looked for, kept and reckoned. */
import { describe, expect, it } from '@jest/globals';
import { cardOf, choicesOf, rowsOf, talk, textOf } from './conversation.ts';

describe('a number of units', () => {
  it('is looked for at branches that have as many, and reckoned', async () => {
    const { say } = await talk();

    const answer = textOf(await say('ada indomie goreng 20 bungkus deket tebet?'));

    const [, here, there] = /Tebet.*? sisa (\d+).*Terdekat dari Tebet: .* sisa (\d+)/.exec(answer) ?? [];
    expect(here).toBe('12');
    expect(Number(there)).toBeGreaterThanOrEqual(20);
    expect(answer).toContain('Untuk 20: Rp 64.000.');
  });

  it('is said not to be enough anywhere, with the branch that has most', async () => {
    const { say } = await talk();

    const answer = await say('ada indomie goreng 900 bungkus deket tebet?');

    expect(textOf(answer)).toContain('Untuk 900 belum ada satu cabang yang cukup. Paling banyak di');
    expect(textOf(answer)).not.toContain('Ada!');
    expect(textOf(answer)).not.toContain('Untuk 900: Rp');
    expect(cardOf(answer)).toMatchObject({ card: 'stock' });
  });

  it('is kept in mind for the branch chosen, its delivery and what is kept there', async () => {
    const { say, tap } = await talk();
    const near = await say('ada 3 beras premium pandan wangi 5 kg deket kemang?');
    const [branchId = ''] = rowsOf(near);

    const at = await tap(`branch-${branchId}`);
    const hold = choicesOf(at).find((id) => id.startsWith('hold-'));
    const proposed = await tap(hold ?? 'none');

    expect(textOf(at)).toContain('Untuk 3: Rp 243.000.');
    expect(textOf(proposed)).toMatch(/3 Beras premium Pandan Wangi 5 kg/);
    expect(choicesOf(proposed)).toContainEqual(expect.stringMatching(/^yes-hold-GR-0008\..*\.3$/));
  });

  it('is asked for again of the same by its total', async () => {
    const { say } = await talk();
    await say('do you have two bags of beras premium pandan wangi 5 kg near kemang?');

    expect(textOf(await say('how much altogether?'))).toContain('Rp 162,000');
  });

  it('may be said later of what is spoken of', async () => {
    const { say } = await talk();
    await say('ada indomie goreng di tebet?');

    expect(textOf(await say('kalau 5 ada?'))).toContain('Untuk 5: Rp 16.000.');
  });
});
