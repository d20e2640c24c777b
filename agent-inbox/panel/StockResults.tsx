import type { ConversationView } from '../../contract/conversations.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import { BranchLine } from '../cards/BranchLine.tsx';
import { StockLine } from '../cards/StockLine.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { serverNow } from '../state/server-time.ts';
import { useTexts } from '../texts/use-texts.ts';
import { InsertButtons } from './InsertButtons.tsx';
import type { PlaceAsked } from './place-asked.ts';
import { stockText } from './stock-text.ts';

interface Props {
  sku: string;
  place: PlaceAsked;
  isOpenNow: boolean;
  conversation: ConversationView;
}

export function StockResults({ sku, place, isOpenNow, conversation }: Props) {
  const { locale, t } = useTexts();
  const key = JSON.stringify([sku, place.where, isOpenNow]);
  const { data, error, reload } = useLoaded(key, (signal) => api.branches(sku, place.where, isOpenNow, signal));
  if (error) return <ErrorNote error={error} onRetry={reload} />;
  if (!data) return <Skeleton width="100%" />;
  const unseen = data.unseen && (
    <p className="quiet" role="status">
      {t('inbox.stock_unseen', { branches: data.unseen.map(({ area }) => area).join(', ') })}
    </p>
  );
  if (data.branches.length === 0)
    return unseen ?? <p className="quiet">{t('inbox.no_stock_nearby', { place: place.name })}</p>;

  return (
    <>
      <div className="card-head">
        <span className="quiet">{t('card.near', { place: data.place?.name ?? place.name })}</span>
        {data.product && <span className="card-price">{formatPrice(locale, data.product.price)}</span>}
      </div>
      <ul className="card-rows">
        {data.branches.map((row) => (
          <BranchLine key={row.branchId} row={row}>
            {'available' in row && <StockLine {...row} />}
          </BranchLine>
        ))}
      </ul>
      {unseen}
      <InsertButtons
        conversation={conversation}
        words={(theirs) => stockText(theirs.locale, theirs.t, data, serverNow())}
        card={{ card: 'stock', sku, isOpenNow, near: 'near' in place.where ? place.where.near : place.where }}
        insert="insert_stock"
        send="send_stock"
      />
    </>
  );
}
