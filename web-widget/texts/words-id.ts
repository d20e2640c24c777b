import shared from '../../contract/texts/shared/id.ts';
import widget from '../../contract/texts/widget/id.ts';

export const texts = { ...widget, ...shared };
