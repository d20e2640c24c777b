import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Icon } from './Icon.tsx';
import { Reload } from './Missing.tsx';

/** The state of the line, where it matters. The region is always there, so that its words are read when they come. */
export function Banner({ chat }: { chat: Chat }) {
  const { t } = words();
  const refusal = chat.refusal.value;
  const isOld = refusal?.code === 'unsupported_version';
  const { value: isMute } = chat.isMute;
  const text = isMute
    ? t('widget.part.missing')
    : isOld
      ? t('widget.banner.old')
      : refusal && chat.isLost.value
        ? refusal.code.startsWith('identity')
          ? refusal.message
          : t('widget.banner.refused')
        : chat.isLost.value
          ? t('widget.banner.lost')
          : chat.connection.value === 'degraded'
            ? t('widget.banner.degraded')
            : '';
  return (
    <div role="status" class="banner" data-tone={refusal || isMute ? 'danger' : 'warn'}>
      {text && (
        <p>
          <Icon name="alert" /> <span>{text}</span>
          {(isOld || isMute) && <Reload />}
        </p>
      )}
    </div>
  );
}
