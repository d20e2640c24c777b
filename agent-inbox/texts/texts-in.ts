import { LOCALES, type Locale } from '../../contract/codes.ts';
import { adminTexts } from '../../contract/texts/admin.ts';
import { callTexts } from '../../contract/texts/calls.ts';
import { cannedTexts } from '../../contract/texts/canned.ts';
import { changeTexts } from '../../contract/texts/changes.ts';
import { colleagueTexts } from '../../contract/texts/colleagues.ts';
import { commandTexts } from '../../contract/texts/commands.ts';
import { csatTexts } from '../../contract/texts/csat.ts';
import { deliveryTexts } from '../../contract/texts/delivery.ts';
import { deskTexts } from '../../contract/texts/desk.ts';
import { deviceTexts } from '../../contract/texts/devices.ts';
import { errorTexts } from '../../contract/texts/errors.ts';
import { fileTexts } from '../../contract/texts/files.ts';
import { groupTexts } from '../../contract/texts/groups.ts';
import { hoursTexts } from '../../contract/texts/hours.ts';
import { inboxTexts } from '../../contract/texts/inbox.ts';
import { listTexts } from '../../contract/texts/list.ts';
import { notifyTexts } from '../../contract/texts/notify.ts';
import { participantTexts } from '../../contract/texts/participants.ts';
import { peopleTexts } from '../../contract/texts/people.ts';
import { privacyTexts } from '../../contract/texts/privacy.ts';
import { pwaTexts } from '../../contract/texts/pwa.ts';
import { type Translate, translator } from '../../contract/texts/render.ts';
import { routingTexts } from '../../contract/texts/routing.ts';
import { searchTexts } from '../../contract/texts/search.ts';
import { serviceTexts } from '../../contract/texts/service.ts';
import { settingsTexts } from '../../contract/texts/settings.ts';
import { sharedTexts } from '../../contract/texts/shared.ts';
import { slaTexts } from '../../contract/texts/sla.ts';
import { snoozeTexts } from '../../contract/texts/snooze.ts';
import { togetherTexts } from '../../contract/texts/together.ts';
import { wallTexts } from '../../contract/texts/wall.ts';
import { whatsappErrorTexts } from '../../contract/texts/whatsapp-errors.ts';

export interface Texts {
  locale: Locale;
  t: Translate;
}

const textsOf = (locale: Locale): Texts => ({
  locale,
  t: translator(
    locale,
    inboxTexts[locale],
    commandTexts[locale],
    cannedTexts[locale],
    snoozeTexts[locale],
    errorTexts[locale],
    sharedTexts[locale],
    deskTexts[locale],
    routingTexts[locale],
    groupTexts[locale],
    pwaTexts[locale],
    notifyTexts[locale],
    slaTexts[locale],
    listTexts[locale],
    searchTexts[locale],
    wallTexts[locale],
    colleagueTexts[locale],
    togetherTexts[locale],
    adminTexts[locale],
    serviceTexts[locale],
    deliveryTexts[locale],
    settingsTexts[locale],
    deviceTexts[locale],
    hoursTexts[locale],
    peopleTexts[locale],
    participantTexts[locale],
    whatsappErrorTexts[locale],
    changeTexts[locale],
    fileTexts[locale],
    csatTexts[locale],
    privacyTexts[locale],
    callTexts[locale],
  ),
});
const made = Object.fromEntries(LOCALES.map((locale) => [locale, textsOf(locale)])) as Record<Locale, Texts>;

/** Words of one language, whoever reads: what is put into a shopper's thread is in the shopper's. */
export const textsIn = (locale: Locale): Texts => made[locale];
