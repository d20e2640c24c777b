/** Shoppers talk, agents listen: how fast it goes, how long it takes, what it costs, and whether anything is missing. */
import { setTimeout as delay } from 'node:timers/promises';
import { percentilesOf } from '../figures.ts';
import { marked } from './mark.ts';
import { each, serveLoad } from './process.ts';
import { type Readings, readings, used } from './readings.ts';
import { type Seats, seatsFor } from './seats.ts';
import type { Pace, TalkPlan, TalkResult } from './talk.plan.ts';

const CONNECTING_AT_ONCE = 20;
const LOOK_EVERY_MS = 20;

serveLoad<TalkPlan, TalkResult>(async (plan) => {
  const seats = seatsFor(plan.urls, plan.cast, plan.tag);
  const talk = talkOf(plan, seats.fanOut);
  await each(seats.agents, CONNECTING_AT_ONCE, (index) => seats.seatAgent(index, talk.listener()));
  await talk.seat(seats);

  talk.start(plan.pace);
  await delay(plan.warmMs);
  const before = readings(plan.pids);
  talk.record();
  await ('ms' in plan.lasts ? delay(plan.lasts.ms) : talk.untilSaid(plan.lasts.messages));
  const measured = talk.stopRecording();
  const after = readings(plan.pids);
  await talk.stop(plan.drainMs);
  return { ...talk.totals(), ...measured, ...used(before, after, measured.acks), ...rates(before, after, measured) };
});

function talkOf({ textSize }: TalkPlan, fanOut: number) {
  const sentAt: number[] = [];
  const says: Array<(n: number, text: string) => void> = [];
  const speakerOf: number[] = [];
  const totals = { sent: 0, acked: 0, refused: 0, delivered: 0, deliveredTwice: 0, fanOut };
  let recorded = { acks: [] as number[], deliveries: [] as number[] };
  let isAnswering = false;
  let isRecording = false;
  let clock: NodeJS.Timeout | undefined;

  function say(speaker: number, at: number): void {
    const n = totals.sent;
    totals.sent += 1;
    speakerOf[n] = speaker;
    sentAt[n] = at;
    says[speaker]?.(n, marked(n, textSize));
  }
  const sinceSent = (n: number) => performance.now() - (sentAt[n] ?? Number.NaN);

  /** Says whatever is due by now. */
  function keepPace(perS: number): void {
    const since = performance.now();
    const msEach = 1000 / perS;
    clock = setInterval(() => {
      const now = performance.now();
      for (let due = since + totals.sent * msEach; due <= now; due += msEach) say(totals.sent % says.length, due);
    }, 1);
  }

  return {
    /** One agent's ear. */
    listener(): (n: number) => void {
      const heard: boolean[] = [];
      return (n) => {
        if (n < 0) return;
        if (heard[n]) totals.deliveredTwice += 1;
        else totals.delivered += 1;
        heard[n] = true;
        if (isRecording) recorded.deliveries.push(sinceSent(n));
      };
    },
    async seat(seats: Seats): Promise<void> {
      const onAck = (n: number, isOk: boolean) => {
        if (isOk) totals.acked += 1;
        else totals.refused += 1;
        if (isRecording && isOk) recorded.acks.push(sinceSent(n));
        if (isAnswering) say(speakerOf[n] ?? 0, performance.now());
      };
      says.push(...(await each(seats.shoppers, CONNECTING_AT_ONCE, (index) => seats.seatShopper(index, onAck))));
    },
    start(pace: Pace): void {
      if ('perS' in pace) {
        keepPace(pace.perS);
        return;
      }
      isAnswering = true;
      for (const speaker of says.keys()) {
        for (let n = 0; n < pace.underWay; n += 1) say(speaker, performance.now());
      }
    },
    record(): void {
      recorded = { acks: [], deliveries: [] };
      isRecording = true;
    },
    async untilSaid(messages: number): Promise<void> {
      while (totals.sent < messages) await delay(LOOK_EVERY_MS);
    },
    stopRecording() {
      isRecording = false;
      const { acks, deliveries } = recorded;
      return {
        acks: acks.length,
        deliveries: deliveries.length,
        ack: percentilesOf(acks),
        delivery: percentilesOf(deliveries),
      };
    },
    async stop(drainMs: number): Promise<void> {
      isAnswering = false;
      clearInterval(clock);
      const deadline = performance.now() + drainMs;
      const isWhole = () =>
        totals.acked + totals.refused >= totals.sent && totals.delivered >= totals.acked * totals.fanOut;
      while (!isWhole() && performance.now() < deadline) await delay(LOOK_EVERY_MS);
      await delay(LOOK_EVERY_MS); // one that comes twice comes soon
    },
    totals: () => totals,
  };
}

function rates(before: Readings, after: Readings, { acks, deliveries }: { acks: number; deliveries: number }) {
  const elapsedS = (after.at - before.at) / 1000;
  return { acksPerS: acks / elapsedS, deliveriesPerS: deliveries / elapsedS };
}
