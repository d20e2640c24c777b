import { type Connection, Schema } from 'mongoose';

const plain = { strict: false, autoIndex: false, versionKey: false } as const;
const agent = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'agents' },
);
agent.index({ email: 1 }, { unique: true, name: 'agent_email' });
agent.index({ vendorId: 1, name: 1 }, { name: 'agent_name' });
agent.index({ vendorId: 1, branchIds: 1 }, { name: 'agent_branch' });
agent.index({ vendorId: 1, groupIds: 1 }, { name: 'agent_group' });
const session = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'agent_sessions' },
);
session.index({ expiresAt: 1 }, { expireAfterSeconds: 0, name: 'session_expiry' });
session.index({ vendorId: 1, agentId: 1 }, { name: 'session_agent' });

export const agentModel = (connection: Connection) => connection.model('Agent', agent);
export const agentSessionModel = (connection: Connection) => connection.model('AgentSession', session);
