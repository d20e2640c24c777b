import shared from '../../contract/texts/shared/cards-en.ts';
import attach from '../../contract/texts/widget/attach-en.ts';
import widget from '../../contract/texts/widget/cards-en.ts';

export const texts = { ...widget, ...attach, ...shared };
