import {
  type Client,
  type ClientOptions,
  createClient,
  type OutboxStorage,
  type PendingMessage,
  type Side,
} from '../../../client/index.ts';
import type { MessageView } from '../../../contract/messages.ts';
import { ManualTimers } from '../../support/manual-timers.ts';
import { ScriptedServer } from '../../support/scripted-server.ts';

export interface Scene<N extends Side> {
  server: ScriptedServer;
  client: Client<N>;
  timers: ManualTimers;
  tokenReasons: string[];
  end(): Promise<void>;
}

/** A scripted server and a client of it that has not started; time stands still until the test turns it. */
export async function scene<N extends Side>(
  namespace: N,
  {
    server: given,
    ...options
  }: Pick<ClientOptions<N>, 'storage' | 'polling' | 'random' | 'outbox'> & { server?: ScriptedServer } = {},
): Promise<Scene<N>> {
  const server = given ?? (await ScriptedServer.start());
  const timers = new ManualTimers();
  const tokenReasons: string[] = [];
  const client = createClient<N>({
    url: server.url,
    namespace,
    timers,
    random: () => 0,
    ...options,
    token: async (reason) => {
      tokenReasons.push(reason);
      return `token-${tokenReasons.length}`;
    },
  });
  return {
    server,
    client,
    timers,
    tokenReasons,
    async end() {
      client.stop();
      await server.down();
    },
  };
}

/** Resolves on the first change after which `isMet`. */
export function until(onChange: (listener: () => void) => () => void, isMet: () => boolean): Promise<void> {
  if (isMet()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = onChange(() => {
      if (!isMet()) return;
      stop();
      resolve();
    });
  });
}

export const inState = <N extends Side>(client: Client<N>, state: Client<N>['state']): Promise<void> =>
  until(
    (listener) => client.on('state', listener as never),
    () => client.state === state,
  );

export const shows = (log: ReturnType<Client<Side>['conversation']>, count: number): Promise<void> =>
  until(
    (listener) => log.onChange(listener),
    () => log.messages.length >= count,
  );

export const textsOf = (messages: readonly MessageView[]): string[] =>
  messages.map((message) => (!('hidden' in message) && message.kind === 'text' ? message.content.text : '?'));

/** Often enough for what comes over the line to be read between two steps, and no longer than it takes. */
const TURN_MS = 5;
const PASSES_MAX = 4_000;

/** Lets the client's time pass in small steps, as the server's answers come in, until `isMet`. */
export async function passing(timers: ManualTimers, isMet: () => boolean, stepMs = 200): Promise<void> {
  for (let pass = 0; !isMet(); pass += 1) {
    if (pass === PASSES_MAX) throw new Error('time passed, and it did not come');
    timers.advance(stepMs);
    await new Promise((resolve) => setTimeout(resolve, TURN_MS));
  }
}

/** A round trip, so that whatever was asked before it has been answered. */
export const roundTrip = async <N extends Side>(client: Client<N>): Promise<void> => {
  const asking = client as unknown as Client<'shopper'>;
  await asking.request('typing:set', { conversationId: 'x', isTyping: false });
};

/** What a page keeps of its outbox, as the next page finds it. */
export function keptOutbox(): OutboxStorage & { kept: PendingMessage[] } {
  const storage = {
    kept: [] as PendingMessage[],
    load: async () => storage.kept,
    async save(all: PendingMessage[]) {
      storage.kept = structuredClone(all);
    },
  };
  return storage;
}
