import type { Choice } from '../../../contract/cards.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import { choiceOf } from '../choice-ids.ts';

/** Quick replies that stand on their own. */
export const personChoice = (t: Translate): Choice => choiceOf('person', t('assist.choice.person'));
export const laterChoice = (t: Translate): Choice => choiceOf('no-person', t('assist.choice.no_person'));
export const locationChoice = (t: Translate): Choice => choiceOf('ask-location', t('assist.choice.location'));
export const otherPlaceChoice = (t: Translate): Choice => choiceOf('other-place', t('assist.choice.other_place'));
export const otherProductChoice = (t: Translate): Choice => choiceOf('ask-stock', t('assist.choice.other_product'));
export const branchChoice = (t: Translate, { branchId, area }: { branchId: string; area: string }): Choice =>
  choiceOf(`branch-${branchId}`, t('assist.choice.at', { branch: area }));
/** What a button's id can carry; where a code is none of these, words do. */
const isPlain = (...codes: string[]): boolean => codes.every((code) => /^[A-Za-z0-9_-]{1,64}$/.test(code));
/** Names what it says yes to: a button lies about long after. */
export const yesHoldChoice = (t: Translate, sku: string, branchId: string, quantity: number): Choice[] =>
  isPlain(sku, branchId) ? [choiceOf(`yes-hold-${sku}.${branchId}.${quantity}`, t('assist.choice.yes_hold'))] : [];
export const holdChoice = (t: Translate, sku: string, branchId: string): Choice[] =>
  isPlain(sku, branchId) ? [choiceOf(`hold-${sku}.${branchId}`, t('assist.choice.hold'))] : [];
/** @param branchId null: at any branch near the place spoken of */
export const watchChoice = (t: Translate, sku: string, branchId: string | null): Choice[] =>
  isPlain(sku, branchId ?? sku)
    ? [choiceOf(`watch-${sku}${branchId ? `.${branchId}` : ''}`, t('assist.choice.watch'))]
    : [];

/** What the assistant can do, to begin with. */
export const startChoices = (t: Translate): Choice[] => [
  choiceOf('ask-stock', t('assist.choice.stock')),
  choiceOf('ask-order', t('assist.choice.order')),
  choiceOf('ask-branch', t('assist.choice.hours')),
];
