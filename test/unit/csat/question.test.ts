import { describe, expect, it } from '@jest/globals';
import { encode } from '../../../channels/whatsapp/encode.ts';
import { csatQuestion } from '../../../core/csat/question.ts';

const QUESTION = { episode: 3, agent: { agentId: 'a-1', name: 'Sari' }, branch: null };

describe('the question on WhatsApp', () => {
  it('is a list of five lines, the best first, each of which names its talk', () => {
    const content = csatQuestion('id', QUESTION);
    const sent = encode(
      {
        ...{ account: '1', reference: 'cv.1.m', to: { phone: '+628120000001' }, locale: 'id' },
        body: { kind: 'text', ...content },
      },
      new Date(),
    );

    expect(content.text).toContain('Sari');
    expect(sent).toMatchObject({ type: 'interactive', interactive: { type: 'list' } });
    const rows = content.choices.map(({ id }) => id);
    expect(rows).toEqual(['csat-3-5', 'csat-3-4', 'csat-3-3', 'csat-3-2', 'csat-3-1']);
    for (const { title } of content.choices) expect(title.length).toBeLessThanOrEqual(24);
  });
});
