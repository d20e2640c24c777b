/** Kinds and authors: said by server, widget and inbox alike, in English: as many as in Indonesian, whose keys they have. */
import type id from './id.ts';

export default {
  'kind.location': 'Location',
  'kind.unsupported': 'A message not supported yet ({of})',
  'author.assistant': 'Assistant',
  'author.you': 'You',
} satisfies Record<keyof typeof id, string>;
