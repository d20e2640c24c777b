import './mongo-closed-lines.ts';
import mongoose, { type Connection } from 'mongoose';

/** A caller is told `unavailable` rather than kept waiting longer than a client waits for its ack (10 s). */
const GIVE_UP_MS = 8_000;

/**
 * Opens the one connection of a process: majority and journal for writes, as an ack promises.
 * Undefined fields are left out, so that a partial index sees them as absent.
 */
export async function connectMongo(url: string): Promise<Connection> {
  const connection = mongoose.createConnection(url, {
    serverSelectionTimeoutMS: GIVE_UP_MS,
    connectTimeoutMS: GIVE_UP_MS,
    socketTimeoutMS: 12_000,
    heartbeatFrequencyMS: 2_000,
    maxPoolSize: 50,
    waitQueueTimeoutMS: GIVE_UP_MS,
    retryWrites: true,
    retryReads: true,
    ignoreUndefined: true,
    // Without MongoDB a call waits in the driver, no longer than above, and not for ten seconds more in Mongoose.
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
    w: 'majority',
    journal: true,
  });
  return connection.asPromise();
}
