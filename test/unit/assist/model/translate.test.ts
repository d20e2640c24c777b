import { describe, expect, it } from '@jest/globals';
import { modelTranslator } from '../../../../core/assist/model/translate.ts';
import type { ModelAnswer, ModelQuestion } from '../../../../core/ports.ts';
import { asks, fails, says } from './played-model.ts';

function translating(answer: (told: string) => ModelAnswer) {
  const questions: ModelQuestion[] = [];
  const told = (question: ModelQuestion) => question.messages.findLast(({ role }) => role === 'user')?.text ?? '';
  const translator = modelTranslator(
    {
      async ask(question) {
        questions.push(question);
        return answer(told(question));
      },
    },
    1_000,
  );
  return { translate: (text: string) => translator.translate(text, 'en'), told: () => questions.map(told) };
}

describe('a translation by a model', () => {
  it('is its words, without a tool to call', async () => {
    const { translate } = translating(() => says('Is there any left? '));

    expect(await translate('masih ada ga?')).toBe('Is there any left?');
  });

  it('never leaves the building with a phone or an address, and has them again at the end', async () => {
    const { translate, told } = translating((text) =>
      says(text.replace('Antar ke', 'Bring it to').replace('hubungi', 'call')),
    );
    const words = 'Antar ke jl melati raya no 12, hubungi 0812-3456-7890 ya';

    const translated = await translate(words);

    expect(told().join()).not.toMatch(/melati|3456/);
    expect(translated).toBe('Bring it to jl melati raya no 12, call 0812-3456-7890 ya');
  });

  it.each([
    ['a figure is another', says('Rp 30.000')],
    ['a mark is missing', says('Rp 3.000')],
    ['a mark comes twice', says('Rp 3.000 [phone 1] [phone 1]')],
    ['nothing is said', says('  ')],
    ['a tool is asked for', asks(['find_products', {}])],
    ['the model is away', fails('timeout')],
  ])('is none where %s', async (_, answer) => {
    const { translate } = translating(() => answer);

    await expect(translate('Rp 3.000, 0812 3456 7890')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
