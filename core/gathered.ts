/** Asked as one at a time; each waits for at most the one before it. */
const AT_ONCE = 2;

interface Waiting<Q, A> {
  question: Q;
  resolve(answer: A): void;
  reject(error: unknown): void;
}

/**
 * Asks at once while little is asked, and together what comes while it waits: a command costs the database and both ends
 * far more than one more key in it.
 * @param askAll answers in the order of the questions, of which there are `max` at most; where it fails, all of them fail
 */
export function gathered<Q, A>(askAll: (questions: Q[]) => Promise<A[]>, max: number): (question: Q) => Promise<A> {
  const waiting: Array<Waiting<Q, A>> = [];
  let asking = 0;

  async function next(): Promise<void> {
    const some = waiting.splice(0, max);
    asking += 1;
    try {
      const answers = await askAll(some.map(({ question }) => question));
      for (const [index, { resolve }] of some.entries()) resolve(answers[index] as A);
    } catch (error) {
      for (const { reject } of some) reject(error);
    } finally {
      asking -= 1;
      if (waiting.length > 0) void next();
    }
  }

  return (question) =>
    new Promise<A>((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (asking < AT_ONCE) void next();
    });
}
