import { BellOff, BellRing, Volume2 } from 'lucide-react';
import { formatTime } from '../../contract/texts/format.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useMinute } from '../state/now.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { askPermission, usePermission } from './desktop.ts';
import { isQuiet, NOTICE_KINDS, type NoticeKind, type Rule } from './notice-for.ts';
import { useNoticeSettings } from './notice-settings.ts';
import { PushChoice } from './PushChoice.tsx';
import { QUIET_TIMES, quietUntil } from './quiet-times.ts';
import { ring } from './sound.ts';

/** What this browser tells its agent of, and how. */
export function NoticesDialog() {
  const { t } = useTexts();
  const { showsWords, change } = useNoticeSettings();
  return (
    <Dialog title={t('notify.title')} className="notices-dialog" onClose={() => setUi({ isNoticesOpen: false })}>
      {() => (
        <div className="notices">
          <PermissionLine />
          <Rules />
          <Quiet />
          <PushChoice />
          <label className="check">
            <input
              type="checkbox"
              checked={showsWords}
              onChange={(event) => change({ showsWords: event.target.checked })}
            />
            {t('notify.shows_words')}
          </label>
        </div>
      )}
    </Dialog>
  );
}

/** Whether the browser shows anything at all, and what there is to do about it. */
function PermissionLine() {
  const { t } = useTexts();
  const { permission } = usePermission();
  if (permission === 'granted') return null;
  return (
    <div className="notices-permission">
      <Icon of={permission === 'default' ? BellRing : BellOff} />
      <p>{t(`notify.permission_${permission}`)}</p>
      {permission === 'default' && (
        <button type="button" className="button is-primary" onClick={() => void askPermission()}>
          {t('notify.allow')}
        </button>
      )}
    </div>
  );
}

function Rules() {
  const { t } = useTexts();
  const { rules, change } = useNoticeSettings();
  const set = (kind: NoticeKind, by: Partial<Rule>) =>
    change({ rules: { ...rules, [kind]: { ...rules[kind], ...by } } });
  return (
    <table className="notices-rules">
      <thead>
        <tr>
          <th scope="col">{t('notify.when')}</th>
          <th scope="col">{t('notify.desktop')}</th>
          <th scope="col">
            {t('notify.sound')}
            <button
              type="button"
              className="icon-button"
              title={t('notify.try')}
              aria-label={t('notify.try')}
              onClick={ring}
            >
              <Volume2 size={16} strokeWidth={1.75} aria-hidden />
            </button>
          </th>
        </tr>
      </thead>
      <tbody>
        {NOTICE_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`notify.rule_${kind}`)}</th>
            {(['desktop', 'sound'] as const).map((how) => (
              <td key={how}>
                <input
                  type="checkbox"
                  aria-label={`${t(`notify.rule_${kind}`)}: ${t(`notify.${how}`)}`}
                  checked={rules[kind][how]}
                  onChange={(event) => set(kind, { [how]: event.target.checked })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Quiet() {
  const { t, locale } = useTexts();
  const nowMs = useMinute();
  const settings = useNoticeSettings();
  if (isQuiet(settings, nowMs)) {
    const time = formatTime(locale, new Date(settings.quietUntil ?? 0).toISOString());
    return (
      <div className="notices-quiet">
        <Icon of={BellOff} />
        <span>{t('notify.quiet_until', { time })}</span>
        <button type="button" className="button is-small" onClick={() => settings.change({ quietUntil: null })}>
          {t('notify.quiet_end')}
        </button>
      </div>
    );
  }
  return (
    <div className="notices-quiet">
      <span>{t('notify.quiet')}</span>
      {QUIET_TIMES.map((time) => (
        <button
          key={time}
          type="button"
          className="button is-small"
          onClick={() => settings.change({ quietUntil: quietUntil(time, new Date()) })}
        >
          {t(`notify.quiet_${time}`)}
        </button>
      ))}
    </div>
  );
}
