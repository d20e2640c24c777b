/**
 * Mends the MongoDB driver (7.8): a command may wait for its socket's `drain`, which ends only with that event or with
 * `error`. A line the pool drops (its server froze, or a time limit passed) closes without either, and the command is
 * left unanswered for good, and with it whoever waits: a conversation, a row, a lane.
 * Here every line that closes tells those who wait for it, by the `error` they listen for.
 *
 * It mends the driver that is installed beside us: Mongoose must use that very one, not another copy of its own.
 */
import { MongoClient } from 'mongodb';
import { Connection } from 'mongodb/lib/cmap/connection.js';
import mongoose from 'mongoose';

/** @throws Error where `client` is of another copy of the driver, whose lines nobody mends */
export function assertMended(client: unknown): void {
  if (client !== MongoClient) throw new Error('Mongoose has a mongodb of its own: package.json must name its version');
}
assertMended(mongoose.mongo.MongoClient);

const cleanUp = Connection.prototype.cleanup;

Connection.prototype.cleanup = function cleanUpAndTell(error) {
  const wasClosed = this.closed;
  cleanUp.call(this, error);
  // The driver's own listener is the first to hear it, and calls `cleanup` again, which is then closed.
  if (!wasClosed) this.socket.emit('error', error);
};
