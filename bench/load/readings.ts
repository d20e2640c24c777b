/** What processes and the machine have used by a moment, and what that makes per message. */
import { machineUse, type Use, usageOf } from './proc.ts';

export interface Readings {
  at: number;
  machine: ReturnType<typeof machineUse>;
  own: NodeJS.CpuUsage;
  processes: Record<string, Use>;
}
export const readings = (pids: Record<string, number>): Readings => ({
  at: performance.now(),
  machine: machineUse(),
  own: process.cpuUsage(),
  processes: Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, usageOf(pid)])),
});

export function used(before: Readings, after: Readings, messages: number) {
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
