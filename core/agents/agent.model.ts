import { type Connection, Schema } from 'mongoose';

const plain = { strict: false, autoIndex: false, versionKey: false } as const;
const agent = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'agents' },
);
agent.index({ email: 1 }, { unique: true, name: 'agent_email' });
// In the order of the list; a part of a name or of an e-mail is looked for in its keys, and only who has it is read.
agent.index({ vendorId: 1, name: 1, _id: 1, email: 1 }, { name: 'agent_listed' });
// The router's pools, the least loaded first.
agent.index({ vendorId: 1, availability: 1, branchIds: 1, open: 1 }, { name: 'agent_of_branch' });
agent.index({ vendorId: 1, availability: 1, groupIds: 1, open: 1 }, { name: 'agent_of_group' });
agent.index({ vendorId: 1, availability: 1, scope: 1, open: 1 }, { name: 'agent_of_scope' });
agent.index({ seenAt: 1 }, { name: 'agent_holding', partialFilterExpression: { open: { $gt: 0 } } });
// Who can be told on a device and holds something.
agent.index(
  { hasPush: 1, lookedAt: 1 },
  { name: 'agent_with_push', partialFilterExpression: { hasPush: true, open: { $gt: 0 } } },
);
const session = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'agent_sessions' },
);
session.index({ expiresAt: 1 }, { expireAfterSeconds: 0, name: 'session_expiry' });
session.index({ vendorId: 1, agentId: 1 }, { name: 'session_agent' });

export const agentModel = (connection: Connection) => connection.model('Agent', agent);
export const agentSessionModel = (connection: Connection) => connection.model('AgentSession', session);
