import { type FormEvent, useRef, useState } from 'react';
import { newClientId } from '../../client/ids.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { TEMPLATE_VALUE_MAX } from '../../contract/limits.ts';
import type { TemplateView } from '../../contract/templates.ts';
import { filledTemplate } from '../../contract/texts/filled-template.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { PickList } from '../parts/PickList.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  conversation: ConversationView;
  onClose(): void;
}

/** Which template, with which values, and how it will read; sent by whoever holds the conversation then. */
export function TemplateDialog({ conversation, onClose }: Props) {
  const { t } = useTexts();
  const { conversationId, contact } = conversation;
  const { data, error, reload } = useLoaded(conversationId, () => api.templates(conversationId));
  const [chosen, setChosen] = useState<TemplateView | null>(null);
  const list = data?.templates.toSorted(
    (a, b) => Number(b.language === contact.locale) - Number(a.language === contact.locale),
  );
  return (
    <Dialog title={t('template.title')} className="choosing" onClose={onClose}>
      {(close) =>
        chosen ? (
          <Filling key={keyOf(chosen)} template={chosen} conversation={conversation} close={close} />
        ) : error ? (
          <ErrorNote error={error} onRetry={reload} />
        ) : !list ? (
          <LoadingLines widths={['60%', '80%', '50%']} />
        ) : list.length === 0 ? (
          <p className="quiet">{t('template.none')}</p>
        ) : (
          <PickList
            label={t('template.find')}
            choices={list.map((one) => ({
              id: keyOf(one),
              name: one.name.replaceAll('_', ' '),
              detail: `${one.language} · ${one.body}`,
            }))}
            onChoose={(id) => setChosen(list.find((one) => keyOf(one) === id) ?? null)}
          />
        )
      }
    </Dialog>
  );
}
const keyOf = ({ name, language }: TemplateView): string => `${name} ${language}`;

function Filling({
  template,
  conversation,
  close,
}: {
  template: TemplateView;
  conversation: ConversationView;
  close(): void;
}) {
  const { t } = useTexts();
  const { actions } = useDesk();
  const me = useSession(({ agent }) => agent?.agentId);
  const [values, setValues] = useState(() => beginOf(template, conversation));
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  /** The same for as long as it says the same: pressed twice, it is sent once. */
  const key = useRef(newClientId());

  const change = (index: number, text: string) => {
    key.current = newClientId();
    setValues(values.map((one, i) => (i === index ? text : one)));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      if (conversation.assignee?.agentId !== me && !(await actions.take(conversation))) return;
      const { name, language } = template;
      await api.postTemplate(conversation.conversationId, { clientId: key.current, name, language, values });
      close();
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="template" onSubmit={(event) => void send(event)}>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a template's places never change theirs
        <label key={index}>
          {t('template.value', { n: index + 1 })}
          <input
            className="input"
            required
            maxLength={TEMPLATE_VALUE_MAX}
            value={value}
            onChange={(event) => change(index, event.target.value)}
          />
        </label>
      ))}
      <p className="words template-preview">{filledTemplate(template, values)}</p>
      {error !== null && <ErrorNote error={error} />}
      <button type="submit" className="button is-primary" disabled={isBusy}>
        {t('template.send')}
      </button>
    </form>
  );
}

/** The first place is nearly always who it is for. */
const beginOf = ({ values }: TemplateView, { contact }: ConversationView): string[] =>
  Array.from({ length: values }, (_, index) => (index === 0 ? contact.name : ''));
