import type { AuditAction } from '../contract/codes.ts';
import type { Agent } from '../core/agents/agent.ts';
import type { AuditStore } from '../core/audit/audit.store.ts';
import { type AuditEntry, changesBetween } from '../core/audit/audit.ts';
import { newId } from '../core/ids.ts';
import type { Logger } from '../platform/logger.ts';

interface Change {
  action: AuditAction;
  of: AuditEntry['of'];
  /** As it stood; absent where it is new. */
  before?: object | null;
  /** As it stands; absent where it is gone. */
  after?: object | null;
}
export interface AuditTrail {
  /** Called once the change is stored. What was changed stands, also where this cannot be written: then the log has it. */
  note(by: Pick<Agent, 'vendorId' | 'agentId' | 'name'>, change: Change): Promise<void>;
}
/** Counted or named elsewhere; the ids stand in the entry. */
const LEFT_OUT = ['rev', 'open', 'vendorId', 'agentId', 'groupId', 'keyId', 'channelAccountId', 'schemaVersion'];

/** Writes down who changed what in the settings. */
export const auditTrail = (audit: Pick<AuditStore, 'append'>, log: Logger): AuditTrail => ({
  async note({ vendorId, agentId, name }, { action, of, before = null, after = null }) {
    const changes = changesBetween(before, after, LEFT_OUT);
    const entry = { auditId: newId('au'), vendorId, at: new Date(), by: { agentId, name }, action, of, changes };
    await audit.append(entry).catch((err: unknown) => {
      const { kind, id } = of;
      log.error({ err, vendorId, by: agentId, action, kind, id }, 'a change of the settings was not written down');
    });
  },
});
