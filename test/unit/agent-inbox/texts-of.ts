import type { Locale } from '../../../contract/codes.ts';
import { cannedTexts } from '../../../contract/texts/canned.ts';
import { commandTexts } from '../../../contract/texts/commands.ts';
import { deskTexts } from '../../../contract/texts/desk.ts';
import { errorTexts } from '../../../contract/texts/errors.ts';
import { groupTexts } from '../../../contract/texts/groups.ts';
import { inboxTexts } from '../../../contract/texts/inbox.ts';
import { type Translate, translator } from '../../../contract/texts/render.ts';
import { routingTexts } from '../../../contract/texts/routing.ts';
import { sharedTexts } from '../../../contract/texts/shared.ts';
import { snoozeTexts } from '../../../contract/texts/snooze.ts';

export const textsOf = (locale: Locale): Translate =>
  translator(
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
  );
