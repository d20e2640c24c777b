import { useRoute } from '../state/route.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useViews } from './view-store.ts';

/** The view somebody stands in was deleted by a colleague: their list stays, and can be kept. */
export function GoneView() {
  const { t } = useTexts();
  const viewId = useRoute((route) => route.address.viewId);
  const saved = useViews((views) => views.saved);
  if (!viewId || !saved || saved.some((view) => view.viewId === viewId)) return null;
  return (
    <p className="nothing-given" role="status">
      {t('list.view_gone')}
      <button type="button" className="button is-small" onClick={() => setUi({ viewDialog: 'new' })}>
        {t('list.save_view')}
      </button>
    </p>
  );
}
