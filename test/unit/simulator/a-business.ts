/** The other end of the simulator: takes webhooks, and remembers them. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChannelFact } from '../../../channels/channel.ts';
import { decode } from '../../../channels/whatsapp/decode.ts';
import { isHandshake } from '../../../channels/whatsapp/handshake.ts';
import { isSigned } from '../../../channels/whatsapp/signature.ts';
import { type Simulator, startSimulator } from '../../../demo/simulator/start-simulator.ts';

export const ACCOUNT = {
  phoneNumberId: '100000000000001',
  accessToken: 'access-token',
  appSecret: 'app-secret',
  verifyToken: 'verify-token',
};

interface Taken {
  raw: string;
  isSigned: boolean;
  facts: ChannelFact[];
}
export interface Business {
  simulator: Simulator;
  taken: Taken[];
  /** What to answer next, first to last; 200 when there is nothing. */
  answers: number[];
  stop(): Promise<void>;
}

export async function aBusiness(): Promise<Business> {
  const taken: Taken[] = [];
  const answers: number[] = [];
  const server = createServer((req, res) => {
    if (req.method === 'GET') {
      const challenge = isHandshake(
        Object.fromEntries(new URL(req.url ?? '', 'http://x').searchParams),
        ACCOUNT.verifyToken,
      );
      res.writeHead(challenge === null ? 403 : 200).end(challenge ?? '');
      return;
    }
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(chunks);
      const raw = body.toString('utf8');
      const signed = isSigned(body, req.headers['x-hub-signature-256'], ACCOUNT.appSecret);
      taken.push({ raw, isSigned: signed, facts: decode(JSON.parse(raw)) });
      res.writeHead(signed ? (answers.shift() ?? 200) : 401).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/whatsapp`;
  const simulator = await startSimulator({ ...ACCOUNT, port: 0, webhookUrl, retryBaseMs: 5 });
  return {
    simulator,
    taken,
    answers,
    async stop() {
      await simulator.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}
