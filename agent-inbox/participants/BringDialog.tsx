import { useState } from 'react';
import { AgentPick } from '../parts/AgentPick.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { api } from '../session/api.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  conversationId: string;
  onClose(): void;
}

/** A colleague of any branch: they see it and write in it, and hold nothing more than before. */
export function BringDialog({ conversationId, onClose }: Props) {
  const { t } = useTexts();
  const [refusal, setRefusal] = useState('');
  return (
    <Dialog title={t('participants.bring.title')} onClose={onClose}>
      {(close) => (
        <>
          {refusal && (
            <p className="late" role="alert">
              {refusal}
            </p>
          )}
          <AgentPick
            isForHelp
            onChoose={(agentId) => {
              api.bringColleague(conversationId, agentId).then(close, (error) => setRefusal(errorWords(t, error)));
            }}
          />
        </>
      )}
    </Dialog>
  );
}
