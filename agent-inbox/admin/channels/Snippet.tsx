import { CircleCheck, Radio } from 'lucide-react';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CopyLine } from '../CopyLine.tsx';
import { whenWords } from '../when-words.ts';

interface Props {
  website: ChannelAccountView;
  widgetScript: string;
}

/** What a website pastes, and whether anybody has written there yet. */
export function Snippet({ website: { address, firstInboundAt }, widgetScript }: Props) {
  const { t } = useTexts();
  return (
    <div className="snippet">
      <CopyLine
        label={t('channels.snippet')}
        text={`<script async src="${widgetScript}" data-key="${address}"></script>`}
      />
      <p className="quiet">{t('channels.snippet_how')}</p>
      <FirstMessage firstInboundAt={firstInboundAt} isTold />
    </div>
  );
}

/** @param isTold also what to do until it comes */
export function FirstMessage({ firstInboundAt, isTold = false }: { firstInboundAt: string | null; isTold?: boolean }) {
  const { locale, t } = useTexts();
  return (
    <div className="first-message" role="status">
      <Icon of={firstInboundAt ? CircleCheck : Radio} />
      <span>
        <span className={firstInboundAt ? 'is-published' : ''}>
          {firstInboundAt ? t('channels.live', { time: whenWords(locale, t, firstInboundAt) }) : t('channels.waiting')}
        </span>
        {isTold && !firstInboundAt && <span className="quiet first-how">{t('channels.waiting_how')}</span>}
      </span>
    </div>
  );
}
