/** Which of an agent's tabs speaks: one alone, and that is the one they looked at last. */
export function speaker(agentId: string): { isThis(): boolean; stop(): void } {
  const { locks } = navigator;
  // Not over plain http: there no tab shows anything, and each rings.
  if (!locks) return { isThis: () => true, stop() {} };
  const name = `dekat.inbox.speaker.${agentId}`;
  let isThis = false;
  let isStopped = false;
  let waiting: AbortController | null = null;
  let letGo = () => {};

  /** Until this page goes, or another tab is looked at. */
  const hold = () =>
    new Promise<void>((resolve) => {
      isThis = true;
      waiting = null;
      letGo = resolve;
    });
  const ask = (options: LockOptions) => {
    locks.request(name, options, hold).catch(() => {
      if (options.signal?.aborted) return;
      isThis = false; // another tab is looked at; it may be closed before this one
      queue();
    });
  };
  function queue(): void {
    if (isStopped || waiting) return;
    waiting = new AbortController();
    ask({ signal: waiting.signal });
  }
  function take(): void {
    if (isStopped || isThis) return;
    waiting?.abort();
    waiting = null;
    ask({ steal: true });
  }

  if (document.hasFocus()) take();
  else queue();
  window.addEventListener('focus', take);
  return {
    isThis: () => isThis,
    stop() {
      isStopped = true;
      window.removeEventListener('focus', take);
      waiting?.abort();
      letGo();
    },
  };
}
