import shared from '../../contract/texts/shared/cards-id.ts';
import attach from '../../contract/texts/widget/attach-id.ts';
import widget from '../../contract/texts/widget/cards-id.ts';

export const texts = { ...widget, ...attach, ...shared };
