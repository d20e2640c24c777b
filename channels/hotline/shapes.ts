/** What a telephone system tells us. A provider's own words are put into these by a few lines at the provider or between. */
import { z } from 'zod';
import { clean } from '../words.ts';

const ID_MAX = 120;
const EVENT_MAX = 40;
const NUMBER_MAX = 40;
const NAME_MAX = 200;
const URL_MAX = 2_000;

/** Refused where it is too long, for two of them may begin alike. */
const named = (max: number) =>
  z
    .union([z.string(), z.int()])
    .transform((told) => clean(String(told), max + 1))
    .pipe(z.string().min(1).max(max));
/** Cut where it is too long; what is no name is none. */
const name = z
  .string()
  .transform((told) => clean(told, NAME_MAX))
  .nullish()
  .catch(null);

/** The other end, whoever called. `number`: E.164, or as it is dialled in Indonesia; null: it is hidden. */
export const caller = z.object({
  number: z
    .union([z.string().max(NUMBER_MAX), z.int()])
    .transform(String)
    .nullish(),
  name,
});

/** What was recorded. `url` gives the bytes to whoever asks, once; it is fetched as soon as we have been told. */
export const recording = z.object({
  id: named(ID_MAX),
  url: z.url({ protocol: /^https?$/ }).max(URL_MAX),
  /** `voicemail`: the caller alone is heard; `call`: both ends. */
  of: z.enum(['voicemail', 'call']).catch('call'),
  type: z.string().max(100).catch('audio/mpeg'),
});

export const hotlineWebhook = z
  .object({
    /** The provider's name of the call: the same for all that is told of it. */
    call_id: named(ID_MAX),
    /** `call.ringing`, `call.answered`, `call.missed`, `recording.ready`; of other kinds the thread says that they came. */
    event: named(EVENT_MAX),
    /** When it happened. What is no time counts as now. */
    at: z.iso.datetime({ offset: true }).optional().catch(undefined),
    /** `in`: they called; `out`: they were called. */
    direction: z.enum(['in', 'out']).catch('in'),
    caller,
    answered_by: name,
    recording: z.unknown().optional(),
  })
  .meta({ id: 'HotlineWebhook' });
export type HotlineWebhook = z.infer<typeof hotlineWebhook>;
