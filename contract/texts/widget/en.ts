/** Words of the web widget, in English: as many as in Indonesian, whose keys they have. */
import type id from './id.ts';

export default {
  'widget.close': 'Close the conversation',
  'widget.language': 'Change language: ',
  'widget.greeting': 'Hello! What are you looking for today?',
  'widget.intro':
    'I am the automated assistant of {vendor}. Ask about stock, prices, opening hours or an order, and I will check the branch nearest to you.',
  'widget.intro_people': 'Rather talk to a person? Just say so, they are here {hours}.',
  'widget.intro_people_any': 'Rather talk to a person? Just say so at any time.',
  'widget.try': 'Try asking:',
  'widget.try.1': 'Is Indomie goreng in stock near Kemang?',
  'widget.try.2': 'Which branch in Tebet is open now?',
  'widget.try.3': 'Where is my order?',
  'widget.try.product': 'Is {product} in stock near me?',
  'widget.near_me': 'Use my location',

  'widget.status.assistant': 'Automated assistant',
  'widget.status.assistant_people': 'Assistant · people {hours}',
  'widget.status.waiting': 'Waiting for a person',
  'widget.status.queue': 'Number {place} in the queue',
  'widget.status.wait': '± {count} min',
  'widget.status.people': 'people are back {time}',
  'widget.status.assigned': '{name} is helping you',
  'widget.status.resolved': 'Done, write again any time',

  'widget.banner.lost': 'Connection lost. Your messages are kept and sent as soon as it is back.',
  'widget.banner.degraded': 'The line is slow, replies may take a little longer.',
  'widget.banner.old': 'This version of the conversation is out of date.',
  'widget.banner.reload': 'Reload',
  'widget.banner.refused': 'The conversation cannot be used on this site yet.',
  'widget.part.missing': 'This part could not be loaded.',
  'widget.language.missing': 'The other language could not be loaded. Try again once you are connected.',

  'widget.composer.label': 'Write a message',
  'widget.composer.send': 'Send',
  'widget.composer.location': 'Share my location',
  'widget.composer.too_long': '{count} characters too long',

  'widget.older': 'Earlier messages',
  'widget.new_messages': 'New messages',
  'widget.latest': 'To the latest message',
  'widget.typing': '{name} is typing',
  'widget.said': '{name}: {text}',
  'widget.today': 'Today',
  'widget.yesterday': 'Yesterday',
  'widget.loading': 'Loading messages',

  'widget.tick.waiting': 'waiting to be sent',
  'widget.tick.sent': 'sent',
  'widget.tick.delivered': 'delivered',
  'widget.tick.read': 'read',
  'widget.choices': 'Quick replies',

  'widget.thread': 'Conversation',
} satisfies Record<keyof typeof id, string>;
