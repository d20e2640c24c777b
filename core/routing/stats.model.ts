import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + group; the shape is `StatsDocument` of the store. */
const stats = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'routing_stats' },
);
stats.index({ vendorId: 1 }, { name: 'stats_vendor' });

export const routingStatsModel = (connection: Connection) => connection.model('RoutingStats', stats);
