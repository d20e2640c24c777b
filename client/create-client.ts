import type { Client, ClientOptions, Side } from './types.ts';

export function createClient<N extends Side>(_options: ClientOptions<N>): Client<N> {
  throw new Error('being built');
}
