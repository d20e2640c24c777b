import { Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { formatPrice } from '../../contract/texts/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';

const PAUSE_MS = 250;
interface Props {
  chosen: string;
  onChoose(product: { sku: string; name: string }): void;
}

/** Products by everyday words; arrows and Enter choose. */
export function ProductSearch({ chosen, onChoose }: Props) {
  const { locale, t } = useTexts();
  const [words, setWords] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const { data, error } = useLoaded(asked || null, (signal) => api.products(asked, signal));
  const found = words === null ? [] : (data?.products ?? []);

  useEffect(() => {
    const pause = setTimeout(() => setAsked((words ?? '').trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [words]);

  const choose = (index: number) => {
    const product = found[index];
    if (!product) return;
    onChoose(product);
    setWords(null);
  };
  return (
    <div className="product-search">
      <Icon of={Search} />
      <input
        className="input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        aria-label={t('inbox.find_product')}
        placeholder={t('inbox.find_product')}
        value={words ?? chosen}
        maxLength={200}
        autoComplete="off"
        onFocus={(event) => event.target.select()}
        onBlur={() => setTimeout(() => setWords(null), 150)}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (event.key === 'Enter') choose(at);
          else if (event.key === 'Escape' && words !== null) setWords(null);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {words !== null && asked !== '' && (data || error) ? (
        <div className="popover-panel product-choices" id={id} role="listbox" aria-label={t('inbox.find_product')}>
          {error ? <p className="quiet pad">{errorWords(t, error)}</p> : null}
          {data && found.length === 0 && <p className="quiet pad">{t('inbox.nothing_found')}</p>}
          {found.map((product, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard in the box
            // biome-ignore lint/a11y/useFocusableInteractive: the box holds the focus
            <div
              key={product.sku}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={index === at ? 'pick-choice is-active' : 'pick-choice'}
              onClick={() => choose(index)}
            >
              <span className="pick-name">{locale === 'en' ? product.nameEn : product.name}</span>
              <span className="quiet">{formatPrice(locale, product.price)}</span>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
