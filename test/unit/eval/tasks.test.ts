import { describe, expect, it } from '@jest/globals';
import { checkTasks, SUBJECTS, type Task } from '../../../eval/task.ts';
import { TASKS } from '../../../eval/tasks/index.ts';

const aTask = (but: Partial<Task> = {}): Task => ({
  id: 'a-task',
  subject: 'price',
  language: 'id',
  turns: [{ say: 'halo', want: {} }],
  ...but,
});

describe('the tasks of the evaluation', () => {
  it('are at least sixty, of every subject, in both languages and mixed', () => {
    expect(TASKS.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(TASKS.map(({ subject }) => subject))].sort()).toEqual([...SUBJECTS].sort());
    expect([...new Set(TASKS.map(({ language }) => language))].sort()).toEqual(['en', 'id', 'mix']);
  });

  it.each([
    ['has no turns', aTask({ turns: [] })],
    ['says and taps in one turn', aTask({ turns: [{ say: 'halo', tap: 'person', want: {} }] })],
    ['does nothing in a turn', aTask({ turns: [{ want: {} }] })],
    ['wants what is not looked at', aTask({ turns: [{ say: 'halo', want: { sais: ['x'] } as never }] })],
    ['is at no moment', aTask({ at: 'tomorrow' })],
    ['has a name of several words', aTask({ id: 'a task' })],
  ])('are refused where one %s', (_, task) => {
    expect(() => checkTasks([task])).toThrow(task.id);
  });

  it('are refused where two share a name', () => {
    expect(() => checkTasks([aTask(), aTask()])).toThrow('a-task: named twice');
  });
});
