import type { Channel } from '../channel.ts';

/**
 * The chat on the vendor's website. Its messages arrive over sockets, one typed request each, so there are no bodies
 * to decode; and nothing leaves the building: the widget shows what is stored, so there is no `send`.
 */
export const widget: Channel = {
  name: 'widget',
  can: { buttons: 10, listRows: 10, locationRequest: true },
  decode: () => [],
};
