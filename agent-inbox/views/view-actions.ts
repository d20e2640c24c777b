/** Keeps, renames and deletes saved views; each is done or explained. */
import type { CreateView, SavedView } from '../../contract/views.ts';
import { api } from '../session/api.ts';
import { filterOf } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow } from '../texts/use-texts.ts';
import { loadViews } from './view-store.ts';

/** Goes there at once. @throws ApiError */
export async function saveView(body: CreateView, idempotencyKey: string): Promise<void> {
  const { view } = await api.createView(body, idempotencyKey);
  await loadViews();
  useRoute.getState().show(view.filter, view.viewId);
}

/** @throws ApiError `view_changed` (name), `view_not_found` */
export async function renameView({ viewId, rev }: SavedView, name: string): Promise<void> {
  await api.changeView(viewId, { rev, name });
  await loadViews();
}

/** Whoever stands in it stays in the same list; it can be had back for a moment. */
export async function deleteView(view: SavedView): Promise<void> {
  const { t } = textsNow();
  const { show } = useToasts.getState();
  const failed = (error: unknown) => show({ tone: 'danger', text: errorWords(t, error) });
  const { name, filter, isShared } = view;
  try {
    await api.deleteView(view.viewId);
  } catch (error) {
    failed(error);
    return;
  }
  const route = useRoute.getState();
  if (route.address.viewId === view.viewId) route.show(filterOf(route.address));
  void loadViews();
  show({
    tone: 'plain',
    text: t('list.view_deleted', { name }),
    action: {
      label: t('inbox.undo'),
      run: () => void saveView({ name, filter, isShared }, crypto.randomUUID()).catch(failed),
    },
  });
}
