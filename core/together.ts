/**
 * Gathers what is asked in one turn of the event loop, and asks for all of it at once. When thousands come back in the
 * same second, one question to a database stands for many of them; alone, each is asked as soon as ever.
 * @param askAll answers in the order of the questions
 */
export function together<Q, A>(askAll: (questions: Q[]) => Promise<A[]>): (question: Q) => Promise<A> {
  let questions: Q[] = [];
  let answers: Promise<A[]> | undefined;

  return async (question) => {
    const at = questions.push(question) - 1;
    answers ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
      const all = questions;
      questions = [];
      answers = undefined;
      return askAll(all);
    });
    return (await answers)[at] as A;
  };
}
