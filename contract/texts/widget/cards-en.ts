/** Words of its cards, in English: as many as in Indonesian, whose keys they have. */
import type id from './cards-id.ts';

export default {
  'widget.location.mine': 'My location',
  'widget.location.open': 'Show on a map',
  'widget.card.nearest': 'Nearest to {place}',
  'widget.card.branches': 'Branches',
  'widget.card.more': 'Show {count} more',
  'widget.card.less': 'Show less',
  'widget.card.hours': 'Open today {hours}',
  'widget.card.steps': 'Progress of the order',
  'widget.card.history': 'History',
  'widget.deleted': 'Message taken back',
  'widget.edited': 'edited',
  'widget.revoke': 'Take back',
  'widget.reactions': 'Reactions',
} satisfies Record<keyof typeof id, string>;
