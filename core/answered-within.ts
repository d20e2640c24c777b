/**
 * A call that may never be answered, with an end to the waiting. The driver of MongoDB has been seen to leave an insert
 * unanswered for good when its server was killed in the middle of it: neither its socket's nor its pool's time limits
 * ended it. Who waits without an end then holds a conversation, or a lane, for as long as the process lives.
 *
 * What was asked may still happen later: the caller must be able to bear that.
 * @throws Error when there is no answer within `ms`; otherwise as the call does
 */
export async function answeredWithin<T>(ms: number, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([call, tooLong]).finally(() => clearTimeout(timer));
}
