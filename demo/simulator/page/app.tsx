import { render } from 'preact';
import './style.css';
import { Failures } from './failures.tsx';
import { Icon, type IconName } from './icons.tsx';
import { PeopleList } from './people-list.tsx';
import { Phone } from './phone.tsx';
import { faults, follow, isConnected, language, refreshThread, speak, t, view } from './state.ts';
import type { TextKey } from './texts.ts';
import { Traffic } from './traffic.tsx';

type View = typeof view.value;
const TABS: [of: View, text: TextKey, icon: IconName][] = [
  ['list', 'phones', 'phone'],
  ['traffic', 'engineers', 'traffic'],
  ['failures', 'failures', 'bolt'],
];

/** How many failures are being played. */
function playing(): number {
  const now = faults.value;
  if (!now) return 0;
  const on = [now.repeat > 1, now.reorder, now.delayMs > 0, now.badSignatures > 0, now.failSends > 0];
  return [...on, now.windowAgedHours > 0, now.pairRate, now.isDown].filter(Boolean).length;
}

function Tabs({ of }: { of: typeof TABS }) {
  const shown = view.value === 'phone' ? 'list' : view.value;
  const count = playing();
  return (
    <nav class="tabs">
      {of.map(([name, text, icon]) => (
        <button
          key={name}
          type="button"
          class={`tab tab-${name}`}
          aria-current={shown === name ? 'page' : undefined}
          onClick={() => {
            view.value = name;
            refreshThread();
          }}
        >
          <Icon name={icon} size={16} />
          {t(text)}
          {name === 'failures' && count > 0 && <span class="badge warn">{count}</span>}
        </button>
      ))}
    </nav>
  );
}

function App() {
  return (
    <div class={`app view-${view.value}`}>
      <header class="top">
        <h1>{t('title')}</h1>
        {!isConnected.value && (
          <p class="lost" role="status">
            <Icon name="alert" size={16} /> {t('connectionLost')}
          </p>
        )}
        <Tabs of={TABS} />
        <fieldset class="language">
          {(['id', 'en'] as const).map((code) => (
            <button key={code} type="button" aria-pressed={language.value === code} onClick={() => speak(code)}>
              {code.toUpperCase()}
            </button>
          ))}
        </fieldset>
      </header>
      <PeopleList />
      <Phone />
      <aside class="panel">{view.value === 'failures' ? <Failures /> : <Traffic />}</aside>
    </div>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
void follow();
