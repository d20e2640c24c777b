import { type Entry, Outbox } from './outbox.ts';
import type { OutgoingMessage, PendingMessage } from './types.ts';

/** What was held back when the page was left is held no longer than this again, whatever the clock says by then. */
const HOLD_MAX_MS = 30_000;

/**
 * An outbox whose messages can be held back for a moment and taken back meanwhile. `leavesAt` on a message is all there
 * is to it: while one of a conversation has it, nothing of that conversation leaves, so that order holds; a reload finds
 * it again and holds it on.
 */
export class HoldingOutbox extends Outbox {
  private readonly holds = new Map<string, () => void>();
  /** What never left, taken back here or on another page. */
  private readonly dropped = new Set<string>();

  override async load(): Promise<void> {
    await super.load();
    this.holdAll();
  }

  /** @param holdMs how long it can be taken back before it leaves */
  override send(outgoing: OutgoingMessage, { holdMs = 0 } = {}): PendingMessage {
    if (holdMs <= 0) return super.send(outgoing);
    const leavesAt = new Date(this.deps.timers.now() + holdMs).toISOString();
    const held: OutgoingMessage & { leavesAt: string } = { ...outgoing, leavesAt };
    const message = super.send(held);
    this.holdAll();
    return message;
  }

  /** @returns what was held back and now never leaves; null where it is on its way already */
  takeBack(clientId: string): PendingMessage | null {
    const entry = this.find(clientId);
    if (!entry?.message.leavesAt) return null;
    this.drop(entry);
    return entry.message;
  }

  wasTakenBack(clientId: string): boolean {
    return this.dropped.has(clientId);
  }

  /** Nobody is here to take anything back any more. */
  letGoAll(): void {
    for (const entry of this.entries) if (entry.message.leavesAt) this.letGo(entry);
  }

  /** What comes next in a conversation must not overtake what is held back there. */
  letGoOf(conversationId: string): void {
    const held = this.entriesOf(this.deps.laneOf(conversationId)).filter(({ message }) => message.leavesAt);
    for (const entry of held) this.letGo(entry);
  }

  override restart(): void {
    super.restart();
    this.holdAll();
  }

  override stop(): void {
    super.stop();
    for (const cancel of this.holds.values()) cancel();
    this.holds.clear();
  }

  protected override flush(name: string): void {
    if (!this.entriesOf(name).some(({ message }) => message.leavesAt)) super.flush(name);
  }

  /** Each has one timer. A clock that was set meanwhile makes nobody wait for longer than the longest hold. */
  private holdAll(): void {
    const { timers } = this.deps;
    for (const entry of this.entries) {
      const { clientId, leavesAt } = entry.message;
      if (!leavesAt || this.holds.has(clientId)) continue;
      const leftMs = Math.min(HOLD_MAX_MS, Math.max(0, Date.parse(leavesAt) - timers.now()));
      this.holds.set(
        clientId,
        timers.after(leftMs, () => this.letGo(entry)),
      );
    }
  }

  private letGo(entry: Entry): void {
    this.forget(entry);
    if (this.deps.storage.isGone?.(entry.message.clientId)) {
      this.drop(entry);
      return;
    }
    const { leavesAt: _, ...message } = entry.message;
    entry.message = message;
    this.changed(this.laneOf(entry));
    this.flush(this.laneOf(entry));
  }

  /** It never leaves; what waited behind it does. */
  private drop(entry: Entry): void {
    this.forget(entry);
    this.dropped.add(entry.message.clientId);
    this.remove(entry.message.clientId);
    this.flush(this.laneOf(entry));
  }

  private forget({ message: { clientId } }: Entry): void {
    this.holds.get(clientId)?.();
    this.holds.delete(clientId);
  }
}
