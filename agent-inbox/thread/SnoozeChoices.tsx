import { type FormEvent, useEffect, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import { loadBranches, useDirectory } from '../parts/directory.ts';
import { PickList } from '../parts/PickList.tsx';
import { serverNow } from '../state/server-time.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type SnoozeTime, snoozeTimes } from './snooze-times.ts';
import { fromInput, momentOf, toInput, wallTime, zoneOffsetMs } from './zone-time.ts';

interface Props {
  conversation: ConversationView;
  onChoose(until: string): void;
}

/** Until when: a usual time, or any other. By the clock of the branch, where the conversation has one. */
export function SnoozeChoices({ conversation, onChoose }: Props) {
  const { locale, t } = useTexts();
  const [now] = useState(() => new Date(serverNow()));
  const [isPast, setPast] = useState(false);
  const { branch } = conversation;
  const known = useDirectory(({ branches }) => branches?.find((one) => one.branchId === branch?.branchId));
  useEffect(() => {
    if (branch && useDirectory.getState().branches === null) void loadBranches();
  }, [branch]);
  const ours = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = known?.open.timezone ?? ours;
  const isOther = zoneOffsetMs(now, zone) !== zoneOffsetMs(now, ours);
  const times = snoozeTimes(now, zone);
  const first: SnoozeTime | undefined = times.find(({ name }) => name === 'tomorrow');

  const setOwn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wall = fromInput(String(new FormData(event.currentTarget).get('own') ?? ''));
    const until = wall && momentOf(wall, zone);
    if (until && until.getTime() > serverNow()) onChoose(until.toISOString());
    else setPast(true);
  };
  return (
    <div className="snooze">
      <PickList
        label={t('snooze.until')}
        choices={times.map(({ name, until }) => ({
          id: name,
          name: t(`snooze.${name}`),
          detail: `${formatDay(locale, until.toISOString(), zone)} · ${formatTime(locale, until.toISOString(), zone)}`,
        }))}
        onChoose={(name) => {
          const chosen = times.find((time) => time.name === name);
          if (chosen) onChoose(chosen.until.toISOString());
        }}
      />
      <form className="snooze-own" onSubmit={setOwn}>
        <label>
          {t('snooze.own')}
          <input
            key={zone}
            className="input"
            type="datetime-local"
            name="own"
            min={toInput(wallTime(now, zone))}
            defaultValue={first && toInput(wallTime(first.until, zone))}
            onChange={() => setPast(false)}
          />
        </label>
        <button type="submit" className="button">
          {t('snooze.set')}
        </button>
      </form>
      {isPast && (
        <p className="composer-refusal" role="alert">
          {t('snooze.past')}
        </p>
      )}
      {isOther && <p className="quiet snooze-zone">{t('snooze.zone', { zone: zoneName(locale, now, zone) })}</p>}
    </div>
  );
}

/** `WITA`, or the zone's own name where the language has no short one. */
function zoneName(locale: 'id' | 'en', at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { timeZone, timeZoneName: 'short' });
  return parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
