import { useState } from 'react';
import type { ErrorCode } from '../../contract/codes.ts';
import { ApiError } from '../session/api-error.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Work of a form: one at a time, and what went wrong in words. */
export function useSaving() {
  const { t } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    isBusy,
    refusal,
    /** @param instead of words, for what the form shows by itself */
    async run(
      work: () => Promise<unknown>,
      instead: Partial<Record<ErrorCode, () => Promise<unknown>>> = {},
    ): Promise<void> {
      setBusy(true);
      setRefusal(null);
      try {
        await work().catch((error: unknown) => {
          const other =
            error instanceof ApiError ? (instead as Record<string, () => Promise<unknown>>)[error.code] : null;
          if (!other) throw error;
          return other();
        });
      } catch (error) {
        setRefusal(`${errorWords(t, error)} ${t('inbox.draft_kept')}`);
      } finally {
        setBusy(false);
      }
    },
  };
}
