/** The part of the driver's own connection that `mongo-closed-lines.ts` mends; the driver publishes no types for it. */
declare module 'mongodb/lib/cmap/connection.js' {
  import type { Socket } from 'node:net';
  export class Connection {
    constructor(socket: Socket, options: { id: number; generation: number; monitorCommands: boolean });
    readonly closed: boolean;
    readonly socket: Socket;
    command(namespace: { db: string }, command: object, options: object): Promise<unknown>;
    cleanup(error: Error): void;
    destroy(): void;
  }
}
