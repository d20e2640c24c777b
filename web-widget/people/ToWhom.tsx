import type { MemberView, ShopperConversationView } from '../../contract/conversations.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';

/** The other shoppers who are in. */
export const othersIn = ({ members, memberId: me }: ShopperConversationView): MemberView[] =>
  members.filter(({ memberId, role, leftSeq }) => leftSeq === undefined && role !== 'staff' && memberId !== me);

/** Among several people, whom the next words are for. */
export function ToWhom({ chat: { log, to } }: { chat: Chat }) {
  const { t } = words();
  const others = log.conversation ? othersIn(log.conversation) : [];
  if (others.length === 0) return null;
  return (
    <label class="to">
      <span class="hidden">{t('people.to')}</span>
      <select
        value={to.value ?? ''}
        data-side={to.value ? '' : undefined}
        onChange={({ currentTarget }) => {
          to.value = currentTarget.value || undefined;
        }}
      >
        <option value="">{t('people.to_all')}</option>
        <option value="staff">{t('people.only_to', { name: t('people.to_shop') })}</option>
        {others.map(({ memberId, name }) => (
          <option key={memberId} value={memberId}>
            {t('people.only_to', { name })}
          </option>
        ))}
      </select>
    </label>
  );
}
