import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';

/** Something to take elsewhere. Where the browser gives no clipboard, it is there to be marked. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="copy-line">
      <input
        className="input"
        aria-label={label}
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="button"
        onClick={() => {
          navigator.clipboard?.writeText(text).then(
            () => setCopied(true),
            () => undefined,
          );
        }}
      >
        <Icon of={isCopied ? Check : Copy} />
        <span aria-live="polite">{t(isCopied ? 'admin.copied' : 'admin.copy')}</span>
      </button>
    </div>
  );
}
