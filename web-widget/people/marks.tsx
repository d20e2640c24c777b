import type { ShopperConversationView } from '../../contract/conversations.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import { words } from '../language.ts';

const Stroke = ({ path, size }: { path: string; size: number }) => (
  <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
export const PeopleIcon = () => (
  <Stroke size={20} path="M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 9c1-7 13-7 14 0m0-17a4 4 0 0 1 0 8m3 3q3 2 3 6" />
);
export const MenuIcon = () => <Stroke size={20} path="M4 7h16M4 12h16M4 17h16" />;
const Lock = () => <Stroke size={14} path="M6 11h12v9H6zm2 0V8a4 4 0 0 1 8 0v3" />;

/** Whom it is for, where it is not for all. */
export function SideNote({ message, conversation }: { message: ShownMessage; conversation: ShopperConversationView }) {
  const { audience, author } = message;
  const { t } = words();
  if (!Array.isArray(audience)) return null;
  const { members, memberId } = conversation;
  const to = audience.find((one) => one !== author.id && (one !== 'staff' || author.kind === 'shopper'));
  const name = to === 'staff' ? t('people.to_shop') : members.find((one) => one.memberId === to)?.name;
  return (
    <span class="side">
      <Lock />
      {to === memberId ? t('people.only_you') : t('people.only_to', { name })}
    </span>
  );
}
