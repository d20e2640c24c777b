import { answered } from '../dialogue.ts';
import { orderSaid } from '../say/order.ts';
import { listWords, priceWords, productName } from '../say/wording.ts';
import { type Outcome, type Scene, sentences } from '../scene.ts';
import { answerOrder } from './order.ts';
import { answerStock } from './stock.ts';

type Asked = NonNullable<Scene['dialogue']['asked']>;

/** What all that is spoken of comes to: things asked for or kept, else an order of theirs. Null where that is not asked. */
export async function answerTotal(scene: Scene): Promise<Outcome | null> {
  const { heard, dialogue } = scene;
  if (heard.asksTotal === null || heard.picked || heard.intents[0]?.intent.startsWith('delivery_')) return null;
  if (heard.asksTotal === 'order' || heard.orderNo) return totalOfOrder(scene);
  if (heard.product !== null) return withTotal(scene);
  if (dialogue.asked) return totalOfThings(scene, counted(scene, dialogue.asked));
  return dialogue.orderNo ? totalOfOrder(scene) : null;
}

/** "Kalau tiga jadi berapa?": of the one thing spoken of. */
function counted({ heard }: Scene, asked: Asked): Asked {
  const quantity = heard.quantity ?? heard.slots.quantity;
  const [only, ...more] = asked;
  return only && more.length === 0 && quantity !== undefined ? [{ ...only, quantity }] : asked;
}

async function totalOfThings(scene: Scene, asked: Asked): Promise<Outcome> {
  const words = await totalWords(scene, asked);
  return { said: { text: words }, dialogue: { ...answered(scene.dialogue), asked, misses: 0 } };
}

/** Named in the same breath: who has it, and what it comes to. */
async function withTotal(scene: Scene): Promise<Outcome> {
  const outcome = await answerStock(scene);
  const { asked } = outcome.dialogue;
  if (!asked || !outcome.said.cards) return outcome;
  return { ...outcome, said: { ...outcome.said, text: sentences(outcome.said.text, await totalWords(scene, asked)) } };
}

async function totalWords(scene: Scene, lines: Asked): Promise<string> {
  const { tools, context, t, locale } = scene;
  const found = await tools.totalOf(context, { lines });
  const each = found.lines.map(({ product, quantity }) =>
    t('assist.total.line', {
      product: productName(locale, product),
      count: quantity,
      price: priceWords(scene, product.price),
    }),
  );
  return t('assist.total.things', { total: priceWords(scene, found.total), lines: listWords(t, each) });
}

async function totalOfOrder(scene: Scene): Promise<Outcome> {
  const { tools, context, heard, dialogue, t } = scene;
  const orderNo = heard.orderNo ?? dialogue.orderNo;
  const { orders } = await tools.orderStatus(context, orderNo ? { orderNo } : {});
  const [order, ...more] = orders;
  // Whose it is must be known first, and which of several: as with any question about an order.
  if (!order || more.length > 0) return answerOrder(scene);
  const { orderNo: found, total } = order.card;
  const told = orderSaid(scene, { ...order, isVeryLate: false });
  return {
    said: { ...told, text: t('assist.total.order', { orderNo: found, total: priceWords(scene, total) }) },
    dialogue: { ...answered(dialogue), orderNo: found, misses: 0 },
  };
}
