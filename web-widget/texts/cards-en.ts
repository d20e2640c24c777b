import shared from '../../contract/texts/shared/cards-en.ts';
import widget from '../../contract/texts/widget/cards-en.ts';

export const texts = { ...widget, ...shared };
