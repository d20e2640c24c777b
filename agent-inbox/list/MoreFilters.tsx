import { SlidersHorizontal } from 'lucide-react';
import { useEffect } from 'react';
import { CHANNELS, PRIORITIES } from '../../contract/codes.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import { loadGroups, loadTags, useDirectory } from '../parts/directory.ts';
import { Icon } from '../parts/Icon.tsx';
import { Popover } from '../parts/Popover.tsx';
import { SORTS } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { isByWait } from './matches.ts';

const WAITS_MIN = [5, 15, 30, 60, 240];

/** What narrows a list now and then: group, tag, priority, waiting; and its order. */
export function MoreFilters({ filter }: { filter: InboxFilter }) {
  const { t } = useTexts();
  const { channel, groupId, tag, priority, waitsOverMin, isUnread, sort, anyOf } = filter;
  const set = [channel, groupId, tag, priority, waitsOverMin, isUnread, sort, anyOf].filter(
    (one) => one !== undefined,
  ).length;
  return (
    <Popover
      label={set > 0 ? `${t('list.more_filters')}: ${set}` : t('list.more_filters')}
      align="end"
      buttonClass={set > 0 ? 'select is-set more-filters' : 'select more-filters'}
      button={
        <>
          <Icon of={SlidersHorizontal} size={14} />
          {set > 0 && <span>{set}</span>}
        </>
      }
    >
      {() => <Fields filter={filter} />}
    </Popover>
  );
}

function Fields({ filter }: { filter: InboxFilter }) {
  const { locale, t } = useTexts();
  const { groups, tags } = useDirectory();
  const { filterBy } = useRoute.getState();
  useEffect(() => {
    void loadGroups();
    void loadTags();
  }, []);
  const groupNames = new Map(
    (groups ?? []).map((group) => [group.groupId, locale === 'en' ? group.nameEn : group.name]),
  );
  const { channel, groupId, tag, priority, waitsOverMin, isUnread, anyOf } = filter;
  const known = (tags ?? []).map((one) => one.tag);
  return (
    <div className="more-fields">
      <Field
        label={t('list.waits')}
        value={waitsOverMin === undefined ? '' : String(waitsOverMin)}
        values={[...new Set([...WAITS_MIN, ...(waitsOverMin === undefined ? [] : [waitsOverMin])])].map(String)}
        nameOf={(one) => (one ? t('list.waits_over', { count: Number(one) }) : t('list.waits_any'))}
        onChoose={(one) => filterBy({ waitsOverMin: one ? Number(one) : undefined, sort: undefined })}
      />
      <Field
        label={t('inbox.channel')}
        value={channel ?? ''}
        values={CHANNELS}
        nameOf={(one) => t(one ? `inbox.channel_${one}` : 'inbox.all_channels')}
        onChoose={(one) => filterBy({ channel: CHANNELS.find((each) => each === one) })}
      />
      <Field
        label={t('list.priority')}
        value={priority ?? ''}
        values={PRIORITIES}
        nameOf={(one) => (one ? t(`routing.priority_${one}`) : t('list.all_priorities'))}
        onChoose={(one) => filterBy({ priority: PRIORITIES.find((each) => each === one) })}
      />
      <Field
        label={t('list.tag')}
        value={tag ?? ''}
        values={tag && !known.includes(tag) ? [tag, ...known] : known}
        nameOf={(one) => one || t('list.all_tags')}
        onChoose={(one) => filterBy({ tag: one || undefined })}
      />
      <Field
        label={t('list.group')}
        value={groupId ?? ''}
        values={[...groupNames.keys()]}
        nameOf={(one) => (one ? (groupNames.get(one) ?? one) : t('list.all_groups'))}
        onChoose={(one) => filterBy({ groupId: one || undefined })}
      />
      <Field
        label={t('list.sort')}
        value={isByWait(filter) ? 'longest_wait' : ''}
        values={['longest_wait']}
        nameOf={(one) => t(`list.sort_${one || SORTS[0]}`)}
        onChoose={(one) => filterBy({ sort: one ? 'longest_wait' : undefined, waitsOverMin: undefined })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={isUnread === true}
          onChange={(event) => filterBy({ isUnread: event.target.checked || undefined })}
        />
        {t('list.only_unread')}
      </label>
      {anyOf && <p className="quiet">{t('list.alternatives', { count: anyOf.length })}</p>}
    </div>
  );
}

interface FieldProps {
  label: string;
  /** '': all. */
  value: string;
  values: readonly string[];
  nameOf(value: string): string;
  onChoose(value: string): void;
}
function Field({ label, value, values, nameOf, onChoose }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {['', ...values].map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
