/**
 * A stretch of network between two of our processes: an address that leads to another, and that can be made slow, cut,
 * or deaf in one direction, as real networks are.
 */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** `there`: from who calls to who is called. */
export type Direction = 'there' | 'back';

export interface TcpLink {
  readonly port: number;
  /** Every byte of this direction arrives so much later, in order. 0: as fast as it can. */
  delay(direction: Direction, ms: number): void;
  /** Bytes of this direction stay on the way until `heal`; none is lost, as TCP would have it. */
  hold(direction: Direction): void;
  /** Open connections break, new ones are refused, until `heal`. */
  cut(): void;
  heal(): void;
  /** Resolves at the next bytes of this direction. */
  next(direction: Direction): Promise<void>;
  close(): Promise<void>;
}

interface Pipe {
  from: Socket;
  to: Socket;
  direction: Direction;
}
interface State {
  delays: Record<Direction, number>;
  held: Set<Direction>;
  isCut: boolean;
  pipes: Set<Pipe>;
  waiting: Record<Direction, Set<() => void>>;
}

/** @param target the port it leads to, asked at each connection */
export async function tcpLink(target: () => number): Promise<TcpLink> {
  const state: State = {
    delays: { there: 0, back: 0 },
    held: new Set(),
    isCut: false,
    pipes: new Set(),
    waiting: { there: new Set(), back: new Set() },
  };
  const server = createServer((caller) => {
    if (state.isCut) {
      caller.resetAndDestroy();
      return;
    }
    join(state, caller, connect({ port: target(), host: '127.0.0.1' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const breakAll = () => {
    for (const { from } of state.pipes) from.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    delay(direction, ms) {
      state.delays[direction] = ms;
    },
    hold(direction) {
      state.held.add(direction);
      for (const pipe of state.pipes) if (pipe.direction === direction) pipe.from.pause();
    },
    cut() {
      state.isCut = true;
      breakAll();
    },
    heal() {
      state.isCut = false;
      state.delays = { there: 0, back: 0 };
      state.held.clear();
      for (const { from } of state.pipes) from.resume();
    },
    next: (direction) => new Promise((resolve) => state.waiting[direction].add(resolve)),
    async close() {
      breakAll();
      server.close();
      await once(server, 'close');
    },
  };
}

function join(state: State, caller: Socket, called: Socket): void {
  for (const socket of [caller, called]) socket.setNoDelay(true);
  const pipes: Pipe[] = [
    { from: caller, to: called, direction: 'there' },
    { from: called, to: caller, direction: 'back' },
  ];
  for (const pipe of pipes) lay(state, pipe);
  const end = () => {
    for (const pipe of pipes) state.pipes.delete(pipe);
    caller.destroy();
    called.destroy();
  };
  for (const socket of [caller, called]) socket.on('error', end).on('close', end);
}

function lay(state: State, pipe: Pipe): void {
  const { from, to, direction } = pipe;
  state.pipes.add(pipe);
  if (state.held.has(direction)) from.pause();
  // What was delayed while the link was slow still goes before what comes after it was healed.
  let lastDueAt = 0;
  from.on('data', (bytes: Buffer) => {
    for (const tell of state.waiting[direction]) tell();
    state.waiting[direction].clear();
    const now = performance.now();
    lastDueAt = Math.max(lastDueAt, now + state.delays[direction]);
    if (lastDueAt <= now) to.write(bytes);
    else setTimeout(() => to.writable && to.write(bytes), lastDueAt - now);
  });
}
