import { Contact, ShoppingBasket, Undo2 } from 'lucide-react';
import type { MessageBody } from '../../contract/messages.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Words } from './Words.tsx';

type Of<K extends MessageBody['kind']> = Extract<MessageBody, { kind: K }>['content'];

/** Address-book entries somebody passed on. */
export function ContactContent({ people }: Of<'contact'>) {
  const { t } = useTexts();
  return (
    <ul className="passed-on">
      {people.map(({ name, phones }) => (
        <li key={`${name} ${phones.join()}`}>
          <Icon of={Contact} size={16} />
          <span>
            <span className="strong">{name || t('contact.nameless')}</span>
            {phones.map((phone) => (
              <a key={phone} className="location-line" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                {phone}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What somebody put into the basket of the catalogue at WhatsApp: by our own names, at the price that was shown there. */
export function BasketContent({ items, text }: Of<'basket'>) {
  const { locale, t } = useTexts();
  return (
    <div className="basket">
      <p className="strong">
        <Icon of={ShoppingBasket} size={16} /> {t('basket.title', { count: items.length })}
      </p>
      <ul>
        {items.map(({ sku, name, quantity, price }) => (
          <li key={sku}>
            {quantity} × {name ?? sku}
            <span className="location-line quiet">
              {[
                ...(name ? [sku] : [t('basket.unknown')]),
                ...(price === undefined ? [] : [t('basket.price_there', { price: formatPrice(locale, price) })]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {text && <Words text={text} />}
    </div>
  );
}

export function DeletedContent() {
  const { t } = useTexts();
  return (
    <p className="words quiet">
      <Icon of={Undo2} size={14} /> {t('change.deleted')}
    </p>
  );
}
