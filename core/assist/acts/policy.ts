import { formatPrice } from '../../../contract/texts/format.ts';
import { answered } from '../dialogue.ts';
import { otherProductChoice, personChoice } from '../say/choices.ts';
import { listWords, productName } from '../say/wording.ts';
import { type Outcome, type Scene, sentences } from '../scene.ts';
import type { PolicyFound } from '../tools/desk.ts';
import { handOver } from './person.ts';

type Policies = NonNullable<PolicyFound['policies']>;

/** How things get to shoppers, as the vendor has laid it down; a person where it has not. */
export async function answerDelivery(scene: Scene): Promise<Outcome> {
  const { t, tools, context, heard, dialogue } = scene;
  const { policies } = await tools.policy(context, {});
  if (!policies) return beyond(scene);
  const product = heard.product ? await oneProduct(scene, heard.product) : null;
  const text =
    product?.courierOk === false
      ? sentences(
          t('assist.policy.no_courier', { product: productName(scene.locale, product) }),
          pickupWords(scene, policies),
        )
      : sentences(courierWords(scene, policies), pickupWords(scene, policies), t('assist.policy.depends'));
  return {
    said: { text, choices: [otherProductChoice(t), personChoice(t)] },
    dialogue: { ...answered(dialogue), ...(product ? { sku: product.sku } : {}), misses: 0 },
  };
}

/** Cancelling and bringing back: what the vendor has laid down, then a person, for only people do it. */
export async function answerCancelReturn(scene: Scene): Promise<Outcome> {
  const { policies } = await scene.tools.policy(scene.context, {});
  const text = policies ? sentences(cancelWords(scene, policies), returnWords(scene, policies)) : '';
  return beyond(scene, text);
}

export const answerBooking = (scene: Scene): Promise<Outcome> =>
  handOver(scene, { reason: 'beyond_assistant', before: { text: scene.t('assist.person.booking') } });

const beyond = (scene: Scene, text = ''): Promise<Outcome> =>
  handOver(scene, {
    reason: 'beyond_assistant',
    before: { text: sentences(text, scene.t('assist.person.beyond')) },
    dialogue: scene.heard.orderNo ? { ...scene.dialogue, orderNo: scene.heard.orderNo } : scene.dialogue,
  });

async function oneProduct({ tools, context, locale }: Scene, text: string) {
  const { found, isAmbiguous } = await tools.findProducts(context, { text: text.slice(0, 200), locale });
  return isAmbiguous ? null : (found[0] ?? null);
}

function courierWords({ t, locale }: Scene, { courier30min, courierSameday }: Policies): string {
  const price = (rupiah: number) => formatPrice(locale, rupiah);
  const cutoff = locale === 'id' ? courierSameday.cutoff.replace(':', '.') : courierSameday.cutoff;
  return sentences(
    t('assist.policy.fast', {
      minutes: courier30min.promiseMin,
      fee: price(courier30min.fee),
      free: price(courier30min.freeFrom),
    }),
    t('assist.policy.sameday', { fee: price(courierSameday.fee), free: price(courierSameday.freeFrom), cutoff }),
  );
}

const pickupWords = ({ t }: Scene, { pickup }: Policies): string =>
  t('assist.policy.pickup', { minutes: pickup.readyMin, hours: pickup.holdHours });

const cancelWords = ({ t }: Scene, { cancel }: Policies): string | null =>
  cancel.freeUntilStatus === 'picking' ? t('assist.policy.cancel') : null;

function returnWords({ t }: Scene, { returns }: Policies): string | null {
  const groups = Object.entries(returns.days).map(([name, count]) => {
    const group = t(`assist.group.${name}`);
    return count > 0 ? t('assist.policy.return_days', { group, count }) : t('assist.policy.return_never', { group });
  });
  return groups.length > 0 ? t('assist.policy.returns', { groups: listWords(t, groups) }) : null;
}
