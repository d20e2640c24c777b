import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { useTexts } from '../texts/use-texts.ts';

/** Chooses files; pasting and dropping them on the composer does the same. */
export function AttachButton({ onAttach }: { onAttach(files: Iterable<File>): void }) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={Paperclip} size={16} label={t('files.attach')} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onAttach([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // or the same file could not be chosen again
        }}
      />
    </>
  );
}
