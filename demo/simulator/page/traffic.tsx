import { useState } from 'preact/hooks';
import type { Exchange } from '../views.ts';
import { Icon } from './icons.tsx';
import { about, exchanges, t } from './state.ts';

/** The raw calls, newest first: what went out as webhooks, what came in to be sent. */
export function Traffic() {
  const [openN, setOpenN] = useState<number | null>(null);
  const latest = exchanges.value.toReversed();
  return (
    <section class="traffic">
      <p class="addresses">
        <code>{about.value?.webhookUrl}</code>
      </p>
      {latest.length === 0 && <p class="empty">{t('noTraffic')}</p>}
      <ol>
        {latest.map((exchange) => (
          <li key={exchange.n} class={openN === exchange.n ? 'is-open' : ''}>
            <button
              type="button"
              class="call"
              aria-expanded={openN === exchange.n}
              onClick={() => setOpenN(openN === exchange.n ? null : exchange.n)}
            >
              <span class={`kind is-${exchange.kind}`}>{t(exchange.kind === 'webhook' ? 'webhook' : 'sendCall')}</span>
              <span class="gist">{gist(exchange)}</span>
              <Status exchange={exchange} />
            </button>
            {openN === exchange.n && <Detail exchange={exchange} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Status({ exchange: { status, tookMs } }: { exchange: Exchange }) {
  const isGood = status !== null && status < 300;
  return (
    <span class={`status ${isGood ? 'is-ok' : 'is-bad'}`}>
      {!isGood && <Icon name="alert" size={16} />}
      {status ?? t('noAnswer')} <small>{tookMs} ms</small>
    </span>
  );
}

function Detail({ exchange }: { exchange: Exchange }) {
  const signature = exchange.headers['x-hub-signature-256'];
  return (
    <div class="detail">
      <p>
        <code>
          {exchange.method} {exchange.url}
        </code>
        <CopyCurl curl={exchange.curl} />
      </p>
      {signature && (
        <>
          <h3>X-Hub-Signature-256</h3>
          <pre>{signature}</pre>
        </>
      )}
      <h3>{t('body')}</h3>
      <pre>{pretty(exchange.body)}</pre>
      <h3>{t('answer')}</h3>
      <pre>{exchange.answer ? pretty(exchange.answer) : t('noAnswer')}</pre>
    </div>
  );
}

function CopyCurl({ curl }: { curl: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(curl).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button type="button" onClick={() => void copy()}>
      {t(isCopied ? 'copied' : 'copyCurl')}
    </button>
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

interface Parsed {
  type?: string;
  status?: string;
  entry?: { changes?: { value?: { messages?: { type: string }[]; statuses?: { status: string }[] } }[] }[];
}
/** What a call is about, in a few words of WhatsApp's own. */
function gist({ body, customer }: Exchange): string {
  const { type, status, entry = [] } = read(body);
  const values = entry.flatMap(({ changes = [] }) => changes.map(({ value }) => value));
  const said = values.flatMap((value) => [
    ...(value?.messages ?? []).map((message) => `message ${message.type}`),
    ...(value?.statuses ?? []).map((one) => `status ${one.status}`),
  ]);
  return [...(said.length > 0 ? said : [type ?? status ?? '']), customer ?? ''].filter(Boolean).join(' · ');
}

function read(body: string): Parsed {
  try {
    return (JSON.parse(body) as Parsed | null) ?? {};
  } catch {
    return {};
  }
}
