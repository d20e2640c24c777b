import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FailWith, Faults } from '../views.ts';
import * as api from './api.ts';
import { Icon } from './icons.tsx';
import { faults, pending, t } from './state.ts';
import type { TextKey } from './texts.ts';

const play = (change: Partial<Faults>): void => void api.play(change).catch(() => {});
const WAYS = ['131000', '130429', '131047', '131026', '131048', '190', 'http_500', 'cut', 'timeout', 'later'] as const;
const MEDIA_WAYS = ['none', 'gone', 'down', 'lies'] as const;
const failWith = (value: string): FailWith => (/^\d+$/.test(value) ? Number(value) : (value as FailWith));

/** The drawer of failures: what one chooses is played until it is taken back, or has used itself up. */
export function Failures() {
  const now = faults.value;
  if (!now) return <section class="failures" aria-busy="true" />;
  return (
    <section class="failures">
      {pending.value > 0 && (
        <p class="note">
          {t('pendingWebhooks', { count: pending.value })}
          <button type="button" class="quiet" onClick={() => void api.retryNow().catch(() => {})}>
            {t('retryNow')}
          </button>
        </p>
      )}
      <WebhookFailures now={now} />
      <SendFailures now={now} />
      <fieldset>
        <legend>WhatsApp</legend>
        <Switch text="isDown" hint="isDownHint" isOn={now.isDown} onChange={(isDown) => play({ isDown })} />
        <label class={`field ${now.failMedia === 'none' ? '' : 'is-on'}`}>
          <span>{t('failMedia')}</span>
          <select
            value={now.failMedia}
            onChange={({ currentTarget }) => play({ failMedia: currentTarget.value as Faults['failMedia'] })}
          >
            {MEDIA_WAYS.map((way) => (
              <option key={way} value={way}>
                {t(`media.${way}`)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <Foot />
    </section>
  );
}

function WebhookFailures({ now }: { now: Faults }) {
  const times = (count: number) => (count === 1 ? t('none') : t('times', { count }));
  const next = (count: number) => (count === 0 ? t('none') : t('nextOnes', { count }));
  return (
    <fieldset>
      <legend>{t('webhook')}</legend>
      <Choice
        text="repeat"
        value={now.repeat}
        values={[1, 2, 3, 5, 10]}
        word={times}
        onChange={(repeat) => play({ repeat })}
      />
      <Choice
        text="delay"
        value={now.delayMs}
        values={[0, 1_000, 3_000, 10_000, 30_000]}
        word={(ms) => (ms === 0 ? t('none') : t('seconds', { count: ms / 1_000 }))}
        onChange={(delayMs) => play({ delayMs })}
      />
      <Choice
        text="badSignature"
        value={now.badSignatures}
        values={[0, 1, 3, 10]}
        word={next}
        onChange={(badSignatures) => play({ badSignatures })}
      />
      <Switch text="reorder" hint="reorderHint" isOn={now.reorder} onChange={(reorder) => play({ reorder })} />
    </fieldset>
  );
}

function SendFailures({ now }: { now: Faults }) {
  return (
    <fieldset>
      <legend>{t('sendCall')}</legend>
      <Choice
        text="failSends"
        value={now.failSends}
        values={[0, 1, 2, 5, 100]}
        word={(count) => (count === 0 ? t('none') : t('nextOnes', { count }))}
        onChange={(failSends) => play({ failSends })}
      />
      <label class="field">
        <span>{t('how')}</span>
        <select
          value={String(now.failWith)}
          onChange={(event) => play({ failWith: failWith(event.currentTarget.value) })}
        >
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {t(`fail.${way}`)}
            </option>
          ))}
        </select>
      </label>
      <Switch
        text="windowAged"
        hint="windowAgedHint"
        isOn={now.windowAgedHours >= 24}
        onChange={(isOn) => play({ windowAgedHours: isOn ? 24 : 0 })}
      />
      <Switch text="pairRate" hint="pairRateHint" isOn={now.pairRate} onChange={(pairRate) => play({ pairRate })} />
    </fieldset>
  );
}

interface ChoiceProps {
  text: TextKey;
  value: number;
  values: number[];
  word: (value: number) => string;
  onChange: (value: number) => void;
}
/** A number among a few. One set from elsewhere, or counted down, is shown too. */
function Choice({ text, value, values, word, onChange }: ChoiceProps) {
  const all = values.includes(value) ? values : [...values, value].sort((a, b) => a - b);
  return (
    <label class={`field ${value === values[0] ? '' : 'is-on'}`}>
      <span>{t(text)}</span>
      <select value={String(value)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {all.map((one) => (
          <option key={one} value={String(one)}>
            {word(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  text: TextKey;
  hint: TextKey;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}
function Switch({ text, hint, isOn, onChange }: SwitchProps) {
  return (
    <label class={`field ${isOn ? 'is-on' : ''}`}>
      <span>
        {t(text)}
        <small>{t(hint)}</small>
      </span>
      <span class="switch">
        <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span aria-hidden="true" />
      </span>
    </label>
  );
}

function Foot() {
  const [said, setSaid] = useState<ComponentChildren>(null);
  const check = async () => {
    const { ok, status } = await api.shakeHands().catch(() => ({ ok: false, status: null }));
    setSaid(
      <p class={`note ${ok ? 'is-ok' : 'is-bad'}`} role="status">
        <Icon name={ok ? 'check' : 'alert'} size={16} />
        {ok ? t('handshakeOk') : t('handshakeBad', { status: status ?? '–' })}
      </p>,
    );
  };
  return (
    <div class="foot">
      <button type="button" onClick={() => void api.clearFaults().catch(() => {})}>
        {t('clear')}
      </button>
      <button type="button" onClick={() => void check()}>
        {t('handshake')}
      </button>
      <button type="button" title={t('startOverHint')} onClick={() => void api.startOver().catch(() => {})}>
        {t('startOver')}
      </button>
      {said}
    </div>
  );
}
