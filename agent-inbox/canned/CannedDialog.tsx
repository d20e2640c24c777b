import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CannedReplyView } from '../../contract/canned.ts';
import { CANNED_VARIABLES, LOCALES, type Locale } from '../../contract/codes.ts';
import { CANNED_SHORTCUT, CANNED_TEXT_MAX, CANNED_TITLE_MAX } from '../../contract/limits.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { loadBranches, useDirectory } from '../parts/directory.ts';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { type Toast, useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow, useTexts } from '../texts/use-texts.ts';
import { loadCanned } from './canned-store.ts';
import { mayShareFor, type Whom, whomOf } from './for-whom.ts';

interface Props {
  /** null: a new one. */
  reply: CannedReplyView | null;
  /** Words it is begun with. */
  begun?: Partial<Record<Locale, string>>;
  onClose(): void;
}

/** One canned reply, in both languages. What was written stays where it could not be saved. */
export function CannedDialog({ reply, begun = {}, onClose }: Props) {
  const { t } = useTexts();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // One name for the request however often it is sent.
  const key = useRef(crypto.randomUUID());
  const isReadOnly = reply !== null && !reply.mayChange;

  const run = async (work: () => Promise<unknown>, done: Omit<Toast, 'id' | 'tone'>, close: () => void) => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      void loadCanned();
      close();
      useToasts.getState().show({ tone: 'plain', ...done });
    } catch (error) {
      setRefusal(`${errorWords(t, error)} ${t('inbox.draft_kept')}`);
      setBusy(false);
    }
  };
  const save = (event: FormEvent<HTMLFormElement>, close: () => void) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const words = (name: string) => String(said.get(name) ?? '').trim();
    const fields = { shortcut: words('shortcut'), title: words('title'), text: { id: words('id'), en: words('en') } };
    const whom = words('whom');
    const branchIds = whom.startsWith('branch ') ? [whom.slice('branch '.length)] : [];
    // As it was where nobody chose anew: several branches, or groups, are kept.
    const placed = whom === 'same' ? {} : { branchIds, groupIds: [] };
    void run(
      () =>
        reply
          ? api.changeCannedReply(reply.cannedId, { rev: reply.rev, ...fields, ...(reply.isShared ? placed : {}) })
          : api.createCannedReply({ ...fields, ...placed, isShared: whom !== 'me' }, key.current),
      { text: t('canned.saved', { shortcut: fields.shortcut }) },
      close,
    );
  };

  return (
    <Dialog title={t(reply ? 'canned.edit' : 'canned.new')} className="canned-dialog" onClose={onClose}>
      {(close) => (
        <form className="canned-form" onSubmit={(event) => save(event, close)}>
          <fieldset disabled={isReadOnly || isBusy}>
            <div className="canned-names">
              <label>
                {t('canned.shortcut')}
                <input
                  className="input"
                  name="shortcut"
                  defaultValue={reply?.shortcut}
                  pattern={CANNED_SHORTCUT}
                  title={t('canned.shortcut_hint')}
                  autoCapitalize="none"
                  autoComplete="off"
                  required
                />
              </label>
              <label>
                {t('canned.name')}
                <input
                  className="input"
                  name="title"
                  defaultValue={reply?.title}
                  maxLength={CANNED_TITLE_MAX}
                  required
                />
              </label>
            </div>
            {LOCALES.map((locale) => (
              <label key={locale}>
                {t(`canned.text_${locale}`)}
                <textarea
                  className="input"
                  name={locale}
                  lang={locale}
                  rows={4}
                  maxLength={CANNED_TEXT_MAX}
                  defaultValue={reply?.text[locale] ?? begun[locale]}
                />
              </label>
            ))}
            <p className="quiet canned-fills">
              {t('canned.fills')} {CANNED_VARIABLES.map((name) => `{{${name}}}`).join(' ')}
            </p>
            <ForWhom reply={reply} />
          </fieldset>
          {isReadOnly && <p className="quiet">{t('canned.read_only')}</p>}
          {refusal && (
            <p className="composer-refusal" role="alert">
              {refusal}
            </p>
          )}
          {!isReadOnly && (
            <div className="canned-foot">
              {reply && (
                <button
                  type="button"
                  className="button is-plain"
                  disabled={isBusy}
                  onClick={() =>
                    void run(
                      () => api.deleteCannedReply(reply.cannedId),
                      {
                        text: t('canned.deleted', { shortcut: reply.shortcut }),
                        action: { label: t('inbox.undo'), run: () => void bringBack(reply) },
                      },
                      close,
                    )
                  }
                >
                  {t('canned.delete')}
                </button>
              )}
              <button type="submit" className="button is-primary" disabled={isBusy} aria-busy={isBusy}>
                {t('canned.save')}
              </button>
            </div>
          )}
        </form>
      )}
    </Dialog>
  );
}

/** As a new one: what was deleted stays so. */
async function bringBack({ shortcut, title, text, branchIds, groupIds, isShared }: CannedReplyView): Promise<void> {
  const fields = { shortcut, title, text, branchIds, groupIds, isShared };
  await api
    .createCannedReply(fields, crypto.randomUUID())
    .then(loadCanned, (error: unknown) =>
      useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) }),
    );
}

/** Own ones stay their owner's; whether shared ones are for all or for one branch, those choose who answer for it. */
function ForWhom({ reply }: { reply: CannedReplyView | null }) {
  const { t } = useTexts();
  const agent = useSession((session) => session.agent);
  const branches = useDirectory((directory) => directory.branches);
  useEffect(() => {
    if (useDirectory.getState().branches === null) void loadBranches();
  }, []);
  if (!agent || (reply && !reply.isShared)) return <input type="hidden" name="whom" value="me" />;
  const now: Whom = reply ? whomOf(reply) : 'me';
  const offered = mayShareFor(agent, branches ?? []);
  if (!reply && offered.length === 0) return <input type="hidden" name="whom" value="me" />;
  const named = (whom: Whom): string => {
    if (whom === 'me' || whom === 'all') return t(`canned.for_${whom}`);
    if (whom === 'same')
      return t('canned.for_branches', { count: (reply?.branchIds.length ?? 0) + (reply?.groupIds.length ?? 0) });
    const branch = branches?.find(({ branchId }) => `branch ${branchId}` === whom);
    return t('canned.for_branch', { name: branch?.area ?? whom.slice('branch '.length) });
  };
  const choices = [...new Set<Whom>([now, ...offered])];
  return (
    <label>
      {t('canned.for_whom')}
      <select className="input" name="whom" defaultValue={now} key={choices.length}>
        {choices.map((whom) => (
          <option key={whom} value={whom}>
            {named(whom)}
          </option>
        ))}
      </select>
    </label>
  );
}
