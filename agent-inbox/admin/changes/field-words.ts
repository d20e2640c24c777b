import type { AuditKind } from '../../../contract/codes.ts';
import type { Translate } from '../../../contract/texts/render.ts';

/** Where the pages have a word for a field, that one: what was changed is found again where it is set. */
const WORDS: Partial<Record<AuditKind, Readonly<Record<string, string>>>> = {
  agent: {
    ...{ name: 'staff.name', email: 'staff.email', role: 'staff.role', scope: 'staff.scope' },
    ...{ branchIds: 'staff.branches', groupIds: 'staff.groups', skills: 'teams.skills' },
    ...{ languages: 'staff.languages', capacity: 'staff.capacity' },
  },
  group: {
    ...{ name: 'teams.name_id', nameEn: 'teams.name_en', skills: 'teams.skills', isCentral: 'teams.isCentral' },
    ...{ hours: 'teams.hours', specialDays: 'hours.special_days', keepsHolidays: 'teams.keepsHolidays' },
    ...{ timezone: 'hours.zone', supervisorIds: 'teams.supervisors' },
  },
  vendor: {
    ...{ name: 'start.shop_name', locale: 'start.shop_locale', timezone: 'hours.zone', hours: 'hours.week' },
    ...{ holidays: 'hours.holidays', peopleFrom: 'hours.peopleFrom', peopleUntil: 'hours.peopleUntil' },
    ...{ asksCsat: 'shoppers.asks_csat', privacyUrl: 'shoppers.privacy_url' },
  },
  branch_hours: {
    ...{ timezone: 'hours.zone', hours: 'hours.week', specialDays: 'hours.special_days' },
    ...{ keepsHolidays: 'hours.keepsHolidays', temporarilyClosed: 'hours.temporarilyClosed' },
  },
  delivery_terms: {
    ...{ courier30min: 'fulfilment.courier_30min', courierSameday: 'fulfilment.courier_sameday' },
    ...{ pickup: 'fulfilment.pickup', parcel: 'fulfilment.parcel' },
  },
  channel_account: {
    ...{ name: 'channels.name', allowedOrigins: 'channels.origins', identitySecretAt: 'channels.identity_secret' },
    isLinked: 'devices.is_linked',
  },
  api_key: { scopes: 'keys.scopes' },
  article: {
    ...{ topic: 'inbox.article_topic', title: 'inbox.article_title', body: 'inbox.article_body' },
    ...{ asks: 'inbox.article_asks', isPublished: 'inbox.article_published' },
  },
};

export const fieldWords = (kind: AuditKind, field: string, t: Translate): string => {
  // Each field of it is one promise, under its id.
  if (kind === 'sla_policies') return t('changes.promise');
  const key = WORDS[kind]?.[field];
  return key ? t(key) : field;
};
