/** One address in front of several servers, as a small load balancer is: each connection goes to the next that takes it. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Balancer {
  readonly url: string;
  /** New connections no longer go there: it is about to be stopped. */
  drain(port: number): void;
  undrain(port: number): void;
  close(): Promise<void>;
}

/** Connections to dead servers go on to the living; with none alive, the caller is hung up on. */
export async function balancer(ports: readonly number[]): Promise<Balancer> {
  const drained = new Set<number>();
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer({ pauseOnConnect: true }, (caller) => {
    open.add(caller);
    caller.on('error', () => caller.destroy()).on('close', () => open.delete(caller));
    turn += 1;
    const willing = ports.filter((port) => !drained.has(port));
    const inTurn = [...willing.slice(turn % willing.length), ...willing.slice(0, turn % willing.length)];
    void connectFirst(inTurn).then((called) => (called ? pipe(caller, called) : caller.resetAndDestroy()));
  });
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 });
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    drain: (port) => void drained.add(port),
    undrain: (port) => void drained.delete(port),
    async close() {
      server.close();
      for (const caller of open) caller.destroy();
      await once(server, 'close');
    },
  };
}

async function connectFirst(ports: number[]): Promise<Socket | null> {
  for (const port of ports) {
    const called = connect({ port, host: '127.0.0.1' });
    const isTaken = await new Promise<boolean>((resolve) => {
      called.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    if (isTaken) return called;
  }
  return null;
}

function pipe(caller: Socket, called: Socket): void {
  for (const socket of [caller, called]) socket.setNoDelay(true);
  const end = () => {
    caller.destroy();
    called.destroy();
  };
  called.on('error', end).on('close', end);
  caller.on('close', end);
  if (caller.destroyed) end();
  caller.pipe(called).pipe(caller);
  caller.resume();
}
