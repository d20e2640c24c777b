/** Reasons, kinds and authors: said by server, widget and inbox alike, in English: as many as in Indonesian, whose keys they have. */
import type id from './id.ts';

export default {
  'reason.nearest_with_stock': 'nearest with stock',
  'reason.nearest_open': 'nearest open',
  'reason.shopper_chose': 'chosen by the shopper',
  'reason.order_branch': 'branch of the order',
  'reason.agent_chose': 'chosen by an agent',
  'reason.link': 'branch link',
  'kind.location': 'Location',
  'kind.unsupported': 'A message not supported yet ({of})',
  'author.assistant': 'Assistant',
  'author.you': 'You',
} satisfies Record<keyof typeof id, string>;
