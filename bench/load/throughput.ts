/** Closed loop: every shopper has one message under way, and says the next when it is acknowledged. */
import { setTimeout as delay } from 'node:timers/promises';
import { percentilesOf } from '../figures.ts';
import { marked } from './mark.ts';
import { machineUse, useOf } from './proc.ts';
import { each, serveLoad } from './process.ts';
import { type Seats, seatsFor } from './seats.ts';
import type { ThroughputPlan, ThroughputResult } from './throughput.plan.ts';

const CONNECTING_AT_ONCE = 20;
const LOOK_EVERY_MS = 20;

serveLoad<ThroughputPlan, ThroughputResult>(async (plan) => {
  const seats = seatsFor(plan.url, plan.cast, plan.tag);
  const loop = closedLoop(plan.textSize);
  await each(seats.agents, CONNECTING_AT_ONCE, (index) => seats.seatAgent(index, loop.onDelivered));
  await loop.seat(seats);

  loop.start();
  await delay(plan.warmMs);
  const before = readings(plan.pids);
  loop.record();
  await delay(plan.runMs);
  const measured = loop.stopRecording();
  const after = readings(plan.pids);
  await loop.stop(plan.drainMs);
  return { ...loop.totals(), ...measured, ...used(before, after, measured.acks), ...rates(before, after, measured) };
});

function closedLoop(textSize: number) {
  const sentAt: number[] = [];
  const isDelivered: boolean[] = [];
  const says: Array<(n: number, text: string) => void> = [];
  const speakerOf: number[] = [];
  const totals = { sent: 0, acked: 0, refused: 0, delivered: 0, deliveredTwice: 0 };
  let recorded = { acks: [] as number[], deliveries: [] as number[] };
  let isRunning = false;
  let isRecording = false;

  function say(speaker: number): void {
    const n = totals.sent;
    totals.sent += 1;
    speakerOf[n] = speaker;
    sentAt[n] = performance.now();
    says[speaker]?.(n, marked(n, textSize));
  }
  const sinceSent = (n: number) => performance.now() - (sentAt[n] ?? Number.NaN);

  return {
    onDelivered(n: number): void {
      if (n < 0) return;
      if (isDelivered[n]) totals.deliveredTwice += 1;
      else totals.delivered += 1;
      isDelivered[n] = true;
      if (isRecording) recorded.deliveries.push(sinceSent(n));
    },
    async seat(seats: Seats): Promise<void> {
      const onAck = (n: number, isOk: boolean) => {
        if (isOk) totals.acked += 1;
        else totals.refused += 1;
        if (isRecording && isOk) recorded.acks.push(sinceSent(n));
        if (isRunning) say(speakerOf[n] ?? 0);
      };
      says.push(...(await each(seats.shoppers, CONNECTING_AT_ONCE, (index) => seats.seatShopper(index, onAck))));
    },
    start(): void {
      isRunning = true;
      for (const speaker of says.keys()) say(speaker);
    },
    record(): void {
      recorded = { acks: [], deliveries: [] };
      isRecording = true;
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
      isRunning = false;
      const deadline = performance.now() + drainMs;
      const isWhole = () => totals.acked + totals.refused >= totals.sent && totals.delivered >= totals.acked;
      while (!isWhole() && performance.now() < deadline) await delay(LOOK_EVERY_MS);
      await delay(LOOK_EVERY_MS); // one that comes twice comes soon
    },
    totals: () => totals,
  };
}

interface Readings {
  at: number;
  machine: ReturnType<typeof machineUse>;
  own: NodeJS.CpuUsage;
  processes: Record<string, { cpuS: number; rssMiB: number }>;
}
const readings = (pids: Record<string, number>): Readings => ({
  at: performance.now(),
  machine: machineUse(),
  own: process.cpuUsage(),
  processes: Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, useOf(pid)])),
});

function used(before: Readings, after: Readings, messages: number) {
  const cpuS = Object.entries(after.processes).map(
    ([name, { cpuS: now }]) => [name, now - (before.processes[name]?.cpuS ?? Number.NaN)] as const,
  );
  const elapsedS = (after.at - before.at) / 1000;
  const ownS = (after.own.user + after.own.system - before.own.user - before.own.system) / 1e6;
  const accountedS = cpuS.reduce((sum, [, used]) => sum + used, ownS);
  return {
    cpuUsPerMessage: Object.fromEntries(cpuS.map(([name, seconds]) => [name, (seconds / messages) * 1e6])),
    rssMiB: Object.fromEntries(Object.entries(after.processes).map(([name, { rssMiB }]) => [name, rssMiB])),
    generatorCpu: (ownS / elapsedS) * 100,
    otherCpu: Math.max(0, ((after.machine.busyS - before.machine.busyS - accountedS) / elapsedS) * 100),
  };
}

function rates(before: Readings, after: Readings, { acks, deliveries }: { acks: number; deliveries: number }) {
  const elapsedS = (after.at - before.at) / 1000;
  return { acksPerS: acks / elapsedS, deliveriesPerS: deliveries / elapsedS };
}
