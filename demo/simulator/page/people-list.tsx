import { useState } from 'preact/hooks';
import type { CustomerView } from '../views.ts';
import * as api from './api.ts';
import { Icon } from './icons.tsx';
import { customers, select, selected, t, view } from './state.ts';
import { when } from './when.ts';

/** The customers, as tabs: whose phone is in hand. */
export function PeopleList() {
  return (
    <section class="people" aria-label={t('phones')}>
      <ul>
        {customers.value.map((one) => (
          <li key={one.key}>
            <Person one={one} />
          </li>
        ))}
      </ul>
      <Add />
    </section>
  );
}

function open(key: string): void {
  view.value = view.value === 'list' || view.value === 'phone' ? 'phone' : view.value;
  void select(key).catch(() => {});
}

function Person({ one }: { one: CustomerView }) {
  return (
    <button
      type="button"
      class="person"
      aria-current={one.key === selected.value ? 'true' : undefined}
      onClick={() => open(one.key)}
    >
      <Avatar name={one.name} isOnline={one.isOnline} />
      <span class="person-words">
        <span class="person-top">
          <span class="person-name">{one.name}</span>
          {one.last && <time dateTime={one.last.at}>{when(one.last.at)}</time>}
        </span>
        <span class="person-bottom">
          <span class="person-last">
            {one.isTyping ? t('typing') : (one.last?.text.replaceAll('*', '') ?? (one.about || subtitle(one)))}
          </span>
          {one.unread > 0 && <span class="badge">{one.unread}</span>}
        </span>
      </span>
    </button>
  );
}

export const subtitle = ({ phone, username, about }: CustomerView): string =>
  [phone ?? t('noPhone', { username: username ?? '' }), about].filter(Boolean).join(' · ');

export function Avatar({ name, isOnline }: { name: string; isOnline: boolean }) {
  const initials = name
    .split(' ')
    .map(([first]) => first)
    .slice(0, 2)
    .join('');
  return (
    <span class={`avatar ${isOnline ? '' : 'is-off'}`} aria-hidden="true">
      {initials}
    </span>
  );
}

/** Somebody who has never written: the number is made up. */
function Add() {
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    const number = `+62812${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
    const made = await api.add(`${t('newCustomer')} ${number.slice(-4)}`, number).catch(() => null);
    setBusy(false);
    if (made) open(made.key);
  };
  return (
    <button type="button" class="quiet add" disabled={isBusy} onClick={() => void add()}>
      <Icon name="plus" size={16} /> {t('newCustomer')}
    </button>
  );
}
