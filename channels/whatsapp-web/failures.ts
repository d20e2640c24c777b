import type { DeviceEnd } from '../../contract/codes.ts';
import { ChannelError } from '../channel.ts';

/** The library throws errors and bare strings alike. */
export const wordsOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

/** Why a client could not be started. */
export function endOfStart(failure: unknown): DeviceEnd {
  const words = wordsOf(failure);
  if (/net::ERR|auth timeout|Navigation|ERR_|ETIMEDOUT|ENOTFOUND/i.test(words)) return 'unreachable';
  if (
    /launch the browser|ENOENT|already running|executablePath|Could not find|Cannot find (?:module|package)/i.test(
      words,
    )
  )
    return 'no_browser';
  if (/ready timeout/.test(words)) return 'never_ready';
  return 'crashed';
}

/** Why it says it is no longer connected. */
export function endOfConnection(reason: string): DeviceEnd {
  switch (reason) {
    case 'LOGOUT':
    case 'UNPAIRED':
    case 'UNPAIRED_IDLE':
      return 'logged_out';
    case 'TOS_BLOCK':
    case 'SMB_TOS_BLOCK':
      return 'blocked';
    case 'DEPRECATED_VERSION':
      return 'outdated';
    case 'CONFLICT':
      return 'taken_over';
    case 'PROXYBLOCK':
      return 'unreachable';
    default:
      return /qrcode retries/i.test(reason) ? 'not_scanned' : 'silent';
  }
}

/** What a send that threw means: only what WhatsApp says of the person is known not to have left. */
export function failureOfSend(failure: unknown): ChannelError {
  if (failure instanceof ChannelError) return failure;
  // Said before anything is put into the chat.
  if (/No LID for user|invalid wid/i.test(wordsOf(failure)))
    return new ChannelError('device_not_on_whatsapp', 'refused', { cause: failure });
  return new ChannelError('no_answer', 'unknown', { cause: failure });
}
