import shared from '../../contract/texts/shared/en.ts';
import widget from '../../contract/texts/widget/en.ts';

export const texts = { ...widget, ...shared };
