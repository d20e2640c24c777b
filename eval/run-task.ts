/** One run of one task, in a shop that is as it was seeded, and is again afterwards. */
import type { MessageBody } from '../contract/messages.ts';
import type { AssistEngine } from '../core/assist/engine.ts';
import { changesOf } from './changes.ts';
import { type Claim, inventedIn, ofTalk } from './invented.ts';
import { faultsOfEnd, faultsOfTurn } from './judge.ts';
import { type Records, recordsOf } from './records.ts';
import { AS_OF, type EvalShop } from './shop.ts';
import { beginTalk, type Reply, type Speaker } from './talk.ts';
import { madeOf, type Task, type TaskTurn } from './task.ts';

/** What a run has come to. */
export interface Run {
  /** Empty where it has passed; else of the first turn that failed, or of the end. */
  faults: string[];
  /** 1 is the first turn; null: the turns were right and the end was not. */
  failedTurn: number | null;
  /** Both sides' words up to there. */
  said: Array<{ by: 'shopper' | 'assistant'; text: string }>;
  /** Figures, branches and orders that were stated and that no record bears out. */
  invented: Claim[];
  /** Milliseconds, of each turn that was answered. */
  tookMs: number[];
}
/** An engine that lives at a moment of domain time. */
export type EngineAt = (now: Date) => AssistEngine;

export async function runTask(shop: EvalShop, engineAt: EngineAt, task: Task): Promise<Run> {
  const now = task.at ? new Date(task.at) : AS_OF;
  const records = recordsOf(shop.catalogue, now);
  const run: Run = { faults: [], failedTurn: null, said: [], invented: [], tookMs: [] };
  try {
    const speaker = await speakerOf(task, records);
    const talk = await beginTalk(shop, engineAt(now), speaker);
    const heard = ofTalk(speaker.phone);
    let last: Reply | null = null;
    for (const [i, turn] of task.turns.entries()) {
      const bodies = await bodiesOf(turn, last, records);
      const words = bodies.map(wordsOf);
      run.said.push(...words.map((text) => ({ by: 'shopper' as const, text })));
      heard.add(bodies);
      const wanted = await madeOf(turn.want, records);
      const reply = await talk.say(bodies);
      run.said.push({ by: 'assistant', text: reply.text });
      if (reply.bodies.length > 0) run.tookMs.push(reply.tookMs);
      run.invented.push(...(await inventedIn(reply, heard, { shop, records, ...talk })));
      run.faults = faultsOfTurn(wanted, reply);
      if (run.faults.length > 0) return { ...run, failedTurn: i + 1 };
      last = reply;
    }
    const changes = await changesOf(shop, talk, await shop.touched());
    run.faults = faultsOfEnd(await madeOf(task.end ?? {}, records), changes);
    return run;
  } catch (error) {
    const cause = error instanceof Error && error.cause ? `: ${String(error.cause)}` : '';
    return { ...run, faults: [`${String(error)}${cause}`], failedTurn: run.said.length > 0 ? task.turns.length : 1 };
  } finally {
    await shop.restore();
  }
}

async function speakerOf({ who = 'visitor' }: Task, { order }: Records): Promise<Speaker> {
  if (who === 'visitor') return { channel: 'widget', phone: null };
  return { channel: 'whatsapp', phone: 'ordered' in who ? (await order(who.ordered)).phone : who.phone };
}

/** @throws Error where a quick reply is tapped that was not offered */
async function bodiesOf(turn: TaskTurn, last: Reply | null, records: Records): Promise<MessageBody[]> {
  const { say, tap, stale, pin } = turn;
  if (say !== undefined)
    return [await madeOf(say, records)].flat().map((text) => ({ kind: 'text', content: { text } }));
  if (pin) return [{ kind: 'location', content: pin }];
  if (stale !== undefined) return [{ kind: 'choice', content: { id: stale, title: stale } }];
  const offered = last?.choices ?? [];
  const choice = offered.find(({ id }) => id === tap) ?? offered.find(({ id }) => id.startsWith(tap ?? ''));
  if (!choice) throw new Error(`no quick reply ${tap} among ${offered.map(({ id }) => id).join(', ') || 'none'}`);
  return [{ kind: 'choice', content: choice }];
}

function wordsOf(body: MessageBody): string {
  if (body.kind === 'text') return body.content.text;
  if (body.kind === 'choice') return `[${body.content.id}]`;
  return body.kind === 'location' ? `(${body.content.lat}, ${body.content.lon})` : body.kind;
}
