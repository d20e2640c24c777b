import { describe, expect, it } from '@jest/globals';
import { broken, type CheckName, check } from '../../torture/check.ts';
import type { Evidence } from '../../torture/evidence.ts';
import { ack, aRun, invoke, message, reader, shown } from './a-run.ts';

const limits = { longestWaitMs: 1_000, longestOwedMs: 500 };
/** What is broken once one thing about a sound run is different. */
const brokenBy = (change: (run: Evidence) => void): CheckName[] => {
  const run = aRun();
  change(run);
  return broken(check(run, limits));
};
const entryOf = (run: Evidence, e: string, id: string) => {
  const found = run.entries.find((one) => one.e === e && 'id' in one && one.id === id);
  if (!found) throw new Error(`no ${e} of ${id}`);
  return found as never as Record<string, unknown>;
};
const without = (run: Evidence, isOut: (one: Evidence['entries'][number]) => boolean) => {
  run.entries = run.entries.filter((one) => !isOut(one));
};
const storedAs = (run: Evidence, seq: number) => {
  const found = run.stored.find((one) => one.seq === seq && one.conversationId === 'c-a');
  if (!found) throw new Error(`nothing is ${seq}`);
  return found;
};

describe('a run in which every promise is kept', () => {
  it('has no findings', () => {
    expect(brokenBy(() => {})).toEqual([]);
  });

  it('may hold an unanswered message that is stored once, or not at all', () => {
    expect(brokenBy((run) => run.entries.push(invoke('a', 'order', 9, 50), { e: 'end', at: 60 }))).toEqual([]);
    const isStored = (run: Evidence) => {
      run.entries.push(invoke('a', 'order', 9, 50), { e: 'end', at: 60 });
      run.stored.push(message('a', 'order', 9, 5));
    };
    expect(brokenBy(isStored)).toEqual([]);
  });

  it('may hold events and words of the assistant, which no writer sent', () => {
    const event = { ...message('a', 'order', 9, 5), authorKind: 'assistant', id: 'assist-4-1', text: 'Ada' };
    expect(brokenBy((run) => run.stored.push(event))).toEqual([]);
    const taken = { ...event, kind: 'event', authorKind: 'agent', id: 'ev_1', text: null };
    expect(brokenBy((run) => run.stored.push(taken))).toEqual([]);
  });

  it('may deliver a message twice over the line: that is only counted', () => {
    const run = aRun();
    run.entries.push(...run.entries.filter(({ e }) => e === 'raw').slice(0, 2));

    const report = check(run, limits);

    expect(broken(report)).toEqual([]);
    expect(report.figures.rawDoubles).toBe(2);
  });
});

describe('the checks', () => {
  it('ackedNotStored', () => {
    const gone = brokenBy((run) => {
      run.stored = run.stored.filter(({ seq, conversationId }) => seq !== 4 || conversationId !== 'c-a');
    });
    expect(gone).toEqual(['ackedNotStored']);
  });

  it('storedTwice, though under a number of its own', () => {
    expect(brokenBy((run) => run.stored.push({ ...storedAs(run, 1), seq: 5, messageId: 'other' }))).toEqual([
      'storedTwice',
    ]);
  });

  it('storedNeverInvoked: nobody sent it, or in other words', () => {
    expect(brokenBy((run) => run.stored.push({ ...message('a', 'order', 9, 5), id: 'stranger' }))).toEqual([
      'storedNeverInvoked',
    ]);
    expect(brokenBy((run) => Object.assign(storedAs(run, 2), { text: 'lain' }))).toEqual(['storedNeverInvoked']);
  });

  it('refusedButStored', () => {
    const refused = brokenBy((run) => {
      run.entries.push(invoke('a', 'order', 9, 50), { e: 'refuse', id: 'r-a-order-9', code: 'forbidden', at: 51 });
      run.stored.push(message('a', 'order', 9, 5));
    });
    expect(refused).toEqual(['refusedButStored']);
  });

  it('seqHoles: a hole, a repeat, and a beginning other than 1', () => {
    const at = (seq: number) => (run: Evidence) =>
      run.stored.push({ ...message('a', 'order', 9, seq), authorKind: 'system', id: null });
    expect(brokenBy(at(6))).toEqual(['seqHoles']);
    expect(brokenBy(at(4))).toEqual(['seqHoles']);
    expect(brokenBy((run) => run.stored.push({ ...message('z', 'order', 1, 2), authorKind: 'system' }))).toContain(
      'seqHoles',
    );
  });

  it('ackDiffers from what is stored, and from the first ack', () => {
    expect(brokenBy((run) => Object.assign(storedAs(run, 4), { messageId: 'other' }))).toEqual(['ackDiffers']);
    expect(brokenBy((run) => run.entries.push({ ...ack('a', 'order', 1, 3, 60) }))).toEqual(['ackDiffers']);
  });

  it('conversationSplit: one person in two conversations', () => {
    expect(brokenBy((run) => run.entries.push({ ...ack('a', 'order', 1, 1, 60), conversationId: 'c-a2' }))).toContain(
      'conversationSplit',
    );
  });

  it('ackedNotShown to one of its readers, whole or in other words', () => {
    const isLast = (one: Evidence['entries'][number]) => 'reader' in one && one.reader === 'a2' && 'seq' in one;
    expect(brokenBy((run) => without(run, (one) => isLast(one) && 'seq' in one && one.seq === 4))).toEqual([
      'ackedNotShown',
    ]);
    const inOtherWords = (run: Evidence) => {
      for (const one of run.entries) if (one.e === 'shown' && one.seq === 4 && one.reader === 'a1') one.text = 'lain';
    };
    expect(brokenBy(inOtherWords)).toEqual(['ackedNotShown']);
  });

  it('ackedNotShown only from where the reader has a right to it', () => {
    const late = (fromSeq: number) => (run: Evidence) =>
      run.entries.push(reader('a3', 'a', fromSeq), ...[3, 4].map((seq) => shown('a3', 'a', seq)));
    expect(brokenBy(late(3))).toEqual([]);
    expect(brokenBy(late(2))).toEqual(['ackedNotShown']);
  });

  it('shownTwice', () => {
    expect(brokenBy((run) => run.entries.push(shown('a1', 'a', 4)))).toEqual(['shownTwice']);
  });

  it('shownOutOfOrder: back, or over a gap', () => {
    const swapped = (run: Evidence) => {
      const of = run.entries.filter((one) => one.e === 'shown' && one.reader === 'a1');
      const [third, fourth] = [run.entries.indexOf(of[2] as never), run.entries.indexOf(of[3] as never)];
      [run.entries[third], run.entries[fourth]] = [of[3] as never, of[2] as never];
    };
    expect(brokenBy(swapped)).toEqual(['shownOutOfOrder']);
    expect(brokenBy((run) => run.entries.push({ ...shown('a1', 'a', 6), messageId: null, text: null }))).toEqual([
      'shownOutOfOrder',
    ]);
  });

  it('leaked: words elsewhere, a conversation to a stranger, words stored elsewhere', () => {
    const rawTo = (to: string, of: string, conversationId: string) => (run: Evidence) =>
      run.entries.push({ ...shown(to, of, 1), e: 'raw', conversationId } as never);
    expect(brokenBy(rawTo('a1', 'b', 'c-a'))).toEqual(['leaked']);
    expect(brokenBy(rawTo('a1', 'b', 'c-b'))).toEqual(['leaked']);
    expect(brokenBy((run) => run.entries.push({ ...shown('a1', 'b', 1), e: 'raw', text: null } as never))).toEqual([
      'leaked',
    ]);
    expect(brokenBy((run) => Object.assign(storedAs(run, 2), { text: message('b', 'order', 1, 1).text }))).toContain(
      'leaked',
    );
  });

  it('sentOutOfOrder and racedOutOfOrder, by the mode of the writer', () => {
    const swap = (writer: string) => (run: Evidence) => {
      const [one, two] = [entryOf(run, 'invoke', `r-a-${writer}-1`), entryOf(run, 'invoke', `r-a-${writer}-2`)];
      [one.n, two.n] = [two.n, one.n];
    };
    expect(brokenBy(swap('order'))).toEqual(['sentOutOfOrder']);
    expect(brokenBy(swap('race'))).toEqual(['racedOutOfOrder']);
  });

  it('causeAfterEffect: begun after an ack, and before it in number', () => {
    // The racer's first (seq 3) is begun only after the other writer's second, with the higher number, was acked.
    const late = (run: Evidence) => {
      Object.assign(entryOf(run, 'invoke', 'r-a-race-1'), { at: 45 });
      Object.assign(entryOf(run, 'ack', 'r-a-race-1'), { at: 46 });
      Object.assign(entryOf(run, 'invoke', 'r-a-race-2'), { at: 47 });
      Object.assign(entryOf(run, 'ack', 'r-a-race-2'), { at: 48 });
    };
    expect(brokenBy(late)).toEqual([]);
    const wrong = (run: Evidence) => {
      late(run);
      Object.assign(entryOf(run, 'invoke', 'r-a-order-1'), { at: 47 });
    };
    expect(brokenBy(wrong)).toEqual(['causeAfterEffect']);
  });

  it('reusedAccepted', () => {
    const outcome = (how: 'accepted' | 'refused') => (run: Evidence) =>
      run.entries.push({ e: 'reused', id: 'r-a-order-1', outcome: how, at: 60 });
    expect(brokenBy(outcome('refused'))).toEqual([]);
    expect(brokenBy(outcome('accepted'))).toEqual(['reusedAccepted']);
  });

  it('unreadWrong', () => {
    const says = (unread: number) => (run: Evidence) =>
      run.unread.push({ conversationId: 'c-a', unread, staffReadSeq: 1 });
    expect(brokenBy(says(3))).toEqual([]);
    expect(brokenBy(says(2))).toEqual(['unreadWrong']);
  });

  it('outsideNotOnce: once, or at most once where nobody can know', () => {
    const sent = (status: string, times: number) => (run: Evidence) => {
      storedAs(run, 1).copies.push({ to: 'w', status });
      run.outsideSends.push(...Array.from({ length: times }, () => ({ ref: 'c-a.1.w' })));
    };
    const verdicts = ['sent', 'unknown'].map((status) =>
      [0, 1, 2].map((times) => brokenBy(sent(status, times)).length),
    );
    expect(verdicts).toEqual([
      [1, 0, 1],
      [0, 0, 1],
    ]);
    expect(brokenBy((run) => run.outsideSends.push({ ref: 'c-a.1.w' }))).toEqual(['outsideNotOnce']);
  });

  it('waitedTooLong, for an ack that came and for one that never did', () => {
    const late = (run: Evidence) => Object.assign(entryOf(run, 'ack', 'r-b-order-1'), { at: 1_200 });
    expect(brokenBy(late)).toEqual(['waitedTooLong']);
    const never = (run: Evidence) => run.entries.push(invoke('a', 'order', 9, 50), { e: 'end', at: 1_100 });
    expect(brokenBy(never)).toEqual(['waitedTooLong']);
  });

  it('answeredTooLate', () => {
    const owed = { e: 'owed' as const, conversationId: 'c-a', seq: 4, at: 50 };
    const answered = (at: number) => (run: Evidence) => {
      const answer = { ...shown('a1', 'a', 5), messageId: 'answer', text: 'Ada', answers: 4, at };
      run.entries.push(owed, answer, { e: 'end', at: 900 });
    };
    expect(brokenBy(answered(400))).toEqual([]);
    expect(brokenBy(answered(600))).toEqual(['answeredTooLate']);
    expect(brokenBy((run) => run.entries.push(owed, { e: 'end', at: 900 }))).toEqual(['answeredTooLate']);
  });

  it('give at most five examples, and count all', () => {
    const run = aRun();
    run.stored = [];

    const { findings } = check(run, limits);

    expect(findings.ackedNotStored.count).toBe(5);
    run.entries.push(...Array.from({ length: 20 }, () => shown('a1', 'a', 4)));
    const { shownTwice } = check(run, limits).findings;
    expect([shownTwice.count, shownTwice.examples.length]).toEqual([20, 5]);
  });
});
