import type { Reply } from '../../contract/routes.ts';
import { ask } from './ask.ts';
import type { Place } from './place.ts';
import { token } from './sign-in.ts';

async function get<T>(path: string, query: Record<string, string | undefined> = {}, signal?: AbortSignal): Promise<T> {
  const said = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const line = said.length > 0 ? `?${new URLSearchParams(said)}` : '';
  return await ask<T>({ method: 'GET', path: path + line, token: await token(), ...(signal ? { signal } : {}) });
}

async function post<T>(path: string, body?: unknown): Promise<T> {
  return await ask<T>({ method: 'POST', path, token: await token(), ...(body === undefined ? {} : { body }) });
}

/** What the inbox asks over REST; everything live goes over the socket. All @throws ApiError */
export const api = {
  directory: () => get<Reply<'branchDirectory'>>('/branches/directory'),
  agents: () => get<Reply<'listAgents'>>('/agents'),
  products: (q: string, signal?: AbortSignal) => get<Reply<'searchProducts'>>('/products', { q }, signal),
  branches(sku: string, where: Place, isOpenNow: boolean, signal?: AbortSignal) {
    const place = 'near' in where ? { near: `${where.near.lat},${where.near.lon}` } : { place: where.place };
    return get<Reply<'listBranches'>>(
      '/branches',
      { ...place, sku, open: isOpenNow ? 'now' : undefined, limit: '5' },
      signal,
    );
  },
  branchLinks: (branchId: string, signal?: AbortSignal) =>
    get<Reply<'branchLinks'>>(`/branches/${encodeURIComponent(branchId)}/links`, {}, signal),
  /** @returns SVG */
  async branchQr(branchId: string, as: 'web' | 'whatsapp', signal: AbortSignal): Promise<string> {
    const path = `/branches/${encodeURIComponent(branchId)}/qr?as=${as}`;
    return ask<string>({ method: 'GET', path, token: await token(), signal, isText: true });
  },
  orders: (conversationId: string, signal?: AbortSignal) =>
    get<Reply<'listOrders'>>('/orders', { conversationId }, signal),
  order: (orderNo: string, signal?: AbortSignal) =>
    get<Reply<'getOrder'>>(`/orders/${encodeURIComponent(orderNo)}`, {}, signal),
  ready: (orderNo: string) => post<Reply<'readyOrder'>>(`/orders/${encodeURIComponent(orderNo)}/ready`),
  pickUp: (orderNo: string, code: string) =>
    post<Reply<'pickUpOrder'>>(`/orders/${encodeURIComponent(orderNo)}/pickup`, { code }),
};
