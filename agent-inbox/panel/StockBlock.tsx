import { useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import type { MessageView } from '../../contract/messages.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ProductSearch } from './ProductSearch.tsx';
import { type PlaceAsked, placeAsked, productAsked } from './place-asked.ts';
import { StockResults } from './StockResults.tsx';

interface Props {
  conversation: ConversationView;
  messages: readonly MessageView[];
}
interface Product {
  sku: string;
  name: string;
}

/** Which branches near a place have an item. Begins with what the shopper asked for, where they asked it. */
export function StockBlock({ conversation, messages }: Props) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<Product | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpenNow, setOpenNow] = useState(false);
  const suggested = placeAsked(messages, conversation, t('inbox.their_pin'));
  const product = chosen ?? productAsked(messages);
  const place: PlaceAsked | null = typed?.trim() ? { name: typed.trim(), where: { place: typed.trim() } } : suggested;
  return (
    <section className="block" aria-label={t('inbox.stock_nearby')}>
      <h2 className="block-title">{t('inbox.stock_nearby')}</h2>
      <ProductSearch chosen={product?.name ?? ''} onChoose={setChosen} />
      <form
        className="place-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTyped(String(new FormData(event.currentTarget).get('place') ?? ''));
        }}
      >
        <input
          className="input"
          name="place"
          key={suggested?.name}
          defaultValue={typed ?? suggested?.name ?? ''}
          placeholder={t('inbox.near_where')}
          aria-label={t('inbox.near_where')}
          autoComplete="off"
          maxLength={100}
          onBlur={(event) => {
            const words = event.target.value;
            if (words.trim() !== (typed ?? suggested?.name ?? '')) setTyped(words);
          }}
        />
        <label className="check">
          <input type="checkbox" checked={isOpenNow} onChange={(event) => setOpenNow(event.target.checked)} />
          {t('inbox.open_only')}
        </label>
      </form>
      {product && place ? (
        <StockResults sku={product.sku} place={place} isOpenNow={isOpenNow} conversation={conversation} />
      ) : (
        <p className="quiet">{t(product ? 'inbox.stock_needs_place' : 'inbox.stock_needs_product')}</p>
      )}
    </section>
  );
}
