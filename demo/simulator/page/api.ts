import type { CustomerView, Exchange, Faults, PhoneMessage } from '../views.ts';

const BASE = '/simulator/api';

export interface Place {
  name: string;
  address: string;
  lat: number;
  lon: number;
}
export interface About {
  webhookUrl: string;
  phoneNumberId: string;
  places: Place[];
}
export type Says =
  | { text: string }
  | { location: Place }
  | { image: { caption?: string } }
  | { reply: { id: string; title: string } }
  | { reaction: { messageId: string; emoji: string } }
  | { edit: { messageId: string; text: string } }
  | { revoke: { messageId: string } };

async function call<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const answer = await fetch(`${BASE}${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}

const of = (key: string) => `/customers/${encodeURIComponent(key)}`;
export const about = () => call<About>('/about');
export const customers = async () => (await call<{ customers: CustomerView[] }>('/customers')).customers;
export const messages = (key: string) => call<{ messages: PhoneMessage[] }>(`${of(key)}/messages`);
export const say = (key: string, says: Says) => call(`${of(key)}/messages`, 'POST', says);
export const mediaUrl = (mediaId: string): string => `${BASE}/media/${mediaId}`;
export async function sendFile(key: string, file: File): Promise<void> {
  const path = `${BASE}${of(key)}/media?${new URLSearchParams({ name: file.name })}`;
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': file.type }, body: file });
  if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}`);
}
export const read = async (key: string): Promise<void> => void (await call(`${of(key)}/read`, 'POST', {}));
export const setOnline = (key: string, isOnline: boolean) => call(`${of(key)}/online`, 'POST', { isOnline });
export const add = async (name: string, phone: string) =>
  (await call<{ customer: CustomerView }>('/customers', 'POST', { name, phone })).customer;
export const faults = () => call<{ faults: Faults; pending: number }>('/faults');
export const play = (change: Partial<Faults>) => call('/faults', 'POST', change);
export const clearFaults = () => call('/faults', 'DELETE');
export const exchanges = async () => (await call<{ exchanges: Exchange[] }>('/exchanges')).exchanges;
export const retryNow = () => call('/retry', 'POST', {});
export const startOver = () => call('/reset', 'POST', {});
export const shakeHands = () => call<{ ok: boolean; status: number | null }>('/handshake', 'POST', {});
