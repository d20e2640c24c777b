/** When a snooze may end: in an hour, this evening while it lies ahead, tomorrow morning. By the agent's own clock. */
export interface SnoozeTime {
  name: 'hour' | 'evening' | 'tomorrow';
  until: Date;
}
const EVENING_H = 18;
const MORNING_H = 8;

export function snoozeTimes(now: Date): SnoozeTime[] {
  const at = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, 0, 0, 0);
  const evening = at(0, EVENING_H);
  const times: SnoozeTime[] = [{ name: 'hour', until: new Date(now.getTime() + 60 * 60_000) }];
  if (evening.getTime() - now.getTime() > 60 * 60_000) times.push({ name: 'evening', until: evening });
  times.push({ name: 'tomorrow', until: at(1, MORNING_H) });
  return times;
}
