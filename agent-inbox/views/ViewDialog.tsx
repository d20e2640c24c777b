import { type FormEvent, useRef, useState } from 'react';
import { VIEW_NAME_MAX } from '../../contract/limits.ts';
import type { SavedView } from '../../contract/views.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useSession } from '../session/session-store.ts';
import { filterOf } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { setUi } from '../state/ui.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { renameView, saveView } from './view-actions.ts';

const SHARERS: readonly string[] = ['owner', 'admin', 'supervisor'];

/** Keeps the list there is under a name, or names a kept one anew. */
export function ViewDialog({ view }: { view: SavedView | 'new' }) {
  const { t } = useTexts();
  const role = useSession((session) => session.agent?.role);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // One name for the request however often it is sent.
  const key = useRef(crypto.randomUUID());

  const save = async (event: FormEvent<HTMLFormElement>, close: () => void) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const name = String(said.get('name') ?? '').trim();
    const filter = filterOf(useRoute.getState().address);
    setBusy(true);
    try {
      if (view === 'new') await saveView({ name, filter, isShared: said.get('shared') === 'on' }, key.current);
      else await renameView(view, name);
      close();
    } catch (error) {
      setRefusal(errorWords(t, error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t(view === 'new' ? 'list.save_view' : 'list.rename_view')}
      className="choosing"
      onClose={() => setUi({ viewDialog: null })}
    >
      {(close) => (
        <form className="view-form" onSubmit={(event) => void save(event, close)}>
          <label>
            {t('list.view_name')}
            <input
              className="input"
              name="name"
              defaultValue={view === 'new' ? '' : view.name}
              maxLength={VIEW_NAME_MAX}
              autoComplete="off"
              required
            />
          </label>
          {view === 'new' && role && SHARERS.includes(role) && (
            <label className="check">
              <input type="checkbox" name="shared" />
              {t('list.share_view')}
            </label>
          )}
          {refusal && (
            <p className="composer-refusal" role="alert">
              {refusal}
            </p>
          )}
          <button type="submit" className="button is-primary" disabled={isBusy}>
            {t('list.save')}
          </button>
        </form>
      )}
    </Dialog>
  );
}
