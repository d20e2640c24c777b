import { useEffect, useRef, useState } from 'react';
import { STAFF_MESSAGE_MAX } from '../../contract/limits.ts';
import type { StaffMessage } from '../../contract/staff-messages.ts';
import { exactTime, rowTime } from '../list/row-time.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type Colleague, noteMessages, openDrawer, putAside, useColleagues } from './colleague-store.ts';
import { saidWith, unreadOf } from './known-messages.ts';

/** What was said with a colleague, and a box to answer; without one, all that was written. */
export function ColleagueDrawer({ colleague }: { colleague: Colleague | null }) {
  const { t } = useTexts();
  const messages = useColleagues((colleagues) => colleagues.messages);
  const me = useSession((session) => session.agent?.agentId) ?? '';
  const [error, setError] = useState<unknown>(null);
  const [isLoading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const end = useRef<HTMLLIElement>(null);
  const said = saidWith(messages, colleague?.agentId ?? null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setLoading(true);
    setError(null);
    api
      .staffMessages()
      .then(({ messages: all }) => noteMessages(all), setError)
      .finally(() => setLoading(false));
  }, [attempt]);
  const last = said.at(-1)?.messageId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever came last is shown
  useEffect(() => void end.current?.scrollIntoView({ block: 'nearest' }), [last]);

  return (
    <Dialog
      title={colleague ? t('colleagues.with', { name: colleague.name }) : t('colleagues.title')}
      className="colleague-drawer"
      onClose={() => useColleagues.setState({ drawer: null })}
    >
      {() => (
        <>
          {error ? <ErrorNote error={error} onRetry={() => setAttempt((before) => before + 1)} /> : null}
          {said.length === 0 && isLoading && <LoadingLines widths={['70%', '55%', '62%']} />}
          {said.length === 0 && !isLoading && !error && (
            <div className="empty is-thread">
              <p className="empty-title">{t('colleagues.none')}</p>
              <p>{t('colleagues.none_next')}</p>
            </div>
          )}
          <ol className="colleague-said">
            {said.map((message, i) => (
              <Said key={message.messageId} message={message} me={me} end={i === said.length - 1 ? end : null} />
            ))}
          </ol>
          {colleague && <Box key={colleague.agentId} to={colleague} unread={unreadOf(said, me)} />}
        </>
      )}
    </Dialog>
  );
}

interface SaidProps {
  message: StaffMessage;
  me: string;
  end: React.RefObject<HTMLLIElement | null> | null;
}
function Said({ message, me, end }: SaidProps) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const isMine = message.from.agentId === me;
  return (
    <li className={isMine ? 'is-mine' : undefined} ref={end}>
      <div className="colleague-said-head quiet">
        {isMine ? (
          <span>
            {t('colleagues.mine')} {t('colleagues.to', { name: message.to.name })}
          </span>
        ) : (
          <button type="button" className="link" onClick={() => openDrawer(message.from)}>
            {message.from.name}
          </button>
        )}
        <time dateTime={message.at} title={exactTime(locale, message.at)}>
          {rowTime(locale, t, message.at, now)}
        </time>
        {isMine && <span>{t(message.readAt ? 'colleagues.read' : 'colleagues.unread')}</span>}
      </div>
      <p>{message.text}</p>
      {message.conversationId && <a href={`?c=${message.conversationId}`}>{t('colleagues.see_conversation')}</a>}
    </li>
  );
}

/** What is answered is read. */
function Box({ to, unread }: { to: Colleague; unread: StaffMessage[] }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [state, setState] = useState<{ isSending: boolean; error: unknown }>({ isSending: false, error: null });
  /** Of these words, however often they are sent. */
  const key = useRef(crypto.randomUUID());
  const words = text.trim();

  async function send(): Promise<void> {
    if (words === '' || state.isSending) return;
    setState({ isSending: true, error: null });
    try {
      const { message } = await api.writeColleague(to.agentId, { text: words }, key.current);
      noteMessages([message]);
      for (const one of unread) putAside(one);
      // What was typed meanwhile is the next message.
      setText((now) => (now.trim() === words ? '' : now));
      key.current = crypto.randomUUID();
      setState({ isSending: false, error: null });
    } catch (error) {
      setState({ isSending: false, error });
    }
  }
  return (
    <form
      className="colleague-box"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {state.error ? <ErrorNote error={state.error} /> : null}
      <textarea
        className="input"
        rows={3}
        value={text}
        maxLength={STAFF_MESSAGE_MAX}
        aria-label={t('colleagues.words', { name: to.name })}
        placeholder={t('colleagues.words', { name: to.name })}
        // biome-ignore lint/a11y/noAutofocus: it was opened to write
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
          key.current = crypto.randomUUID();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <div className="colleague-box-actions">
        {unread.length > 0 && (
          <button type="button" className="button is-plain" onClick={() => unread.forEach(putAside)}>
            {t('colleagues.put_aside')}
          </button>
        )}
        <button type="submit" className="button is-primary" disabled={words === '' || state.isSending}>
          {t('colleagues.send')}
        </button>
      </div>
    </form>
  );
}
