import { describe, expect, it } from '@jest/globals';
import { questionForm, questionWords } from '../../../core/articles/question-words.ts';

describe('the words a question is about', () => {
  it('are left when manners and question words are gone', () => {
    expect(questionWords('Kak, permisi mau tanya dong, ada parkir mobil ga di sana?')).toContain('parkir');
    expect(questionWords('hi, do you have a loyalty programme please?')).toEqual(['loyalty', 'programme']);
  });
});

describe('who asks alike', () => {
  it.each([
    ['bisa parkir mobil ga kak?', 'parkir mobil bisa?'],
    ['ada parkiran?', 'parkirnya ada gak min'],
    ['do you gift wrap?', 'can you do gift wrapping please'],
    ['boleh bawa anjing', 'bawa anjing boleh gak ya'],
  ])('has one form: %s, %s', (one, other) => {
    expect(questionForm(one)).toBe(questionForm(other));
  });

  it('is told from who asks something else', () => {
    expect(questionForm('ada parkir motor?')).not.toBe(questionForm('ada parkir mobil?'));
  });

  it.each(['wkwkwk', 'asdfgh', 'kak?', '???', 'oh gitu ya', ''])('asks nothing with %s', (text) => {
    expect(questionForm(text)).toBeNull();
  });
});
