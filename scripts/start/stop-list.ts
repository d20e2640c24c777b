/** What has been started and how to stop it. Stopped from the last to the first: nothing loses what it leans on. */
export interface StopList {
  add(stop: () => Promise<unknown>): void;
  /** Stops all that was added since the last time. One that fails does not keep the others running. */
  stopAll(): Promise<void>;
}

export function stopList(): StopList {
  const stops: (() => Promise<unknown>)[] = [];
  return {
    add: (stop) => {
      stops.push(stop);
    },
    async stopAll() {
      const failures: unknown[] = [];
      for (const stop of stops.splice(0).reverse()) await stop().catch((err: unknown) => failures.push(err));
      if (failures.length > 0) throw failures[0];
    },
  };
}
