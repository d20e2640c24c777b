/** Requests begun and not answered yet. */
export interface InFlight {
  track(answered: Promise<unknown>): void;
  /** Resolves when what has begun by now is answered; who asks meanwhile asks another server again. */
  answered(): Promise<void>;
}

export function inFlight(): InFlight {
  const all = new Set<Promise<unknown>>();
  return {
    track(answered) {
      all.add(answered);
      const forget = () => void all.delete(answered);
      answered.then(forget, forget);
    },
    async answered() {
      await Promise.allSettled(all);
      // The acks are written in the same step; one more turn of the event loop hands them to the network.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
