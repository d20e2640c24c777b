import { X } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { TAG_MAX } from '../../contract/limits.ts';
import { useDesk } from '../desk/use-desk.ts';
import { loadTags, useDirectory } from '../parts/directory.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';

/** The tags a conversation has, to be taken off, and a box for one more, which knows those in use. */
export function TagChoices({ conversation }: { conversation: ConversationView }) {
  const { t } = useTexts();
  const { actions } = useDesk();
  const known = useDirectory((directory) => directory.tags);
  const [tags, setTags] = useState(conversation.tags);
  const [words, setWords] = useState('');
  const id = useId();
  useEffect(() => void loadTags(), []);
  // Not `autoFocus`: the sheet is shown after that, and takes the focus to its first button.
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  const change = async (marks: { add?: string[]; remove?: string[] }) => {
    const changed = await actions.tag(conversation, marks);
    if (changed) setTags(changed.tags);
    return changed !== null;
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const asked = words
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    // Where it is refused, the words are still there.
    if (asked.length > 0) void change({ add: asked }).then((isDone) => isDone && setWords(''));
  };
  return (
    <form className="tag-form" onSubmit={add}>
      <input
        ref={box}
        className="input"
        list={id}
        maxLength={TAG_MAX}
        aria-label={t('list.add_tag')}
        placeholder={t('list.add_tag')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <datalist id={id}>
        {(known ?? [])
          .filter(({ tag }) => !tags.includes(tag))
          .map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <div className="tags">
        {tags.length === 0 && <p className="quiet">{t('list.no_tags')}</p>}
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            className="tag-button"
            aria-label={t('list.remove_tag', { tag })}
            onClick={() => void change({ remove: [tag] })}
          >
            {tag}
            <Icon of={X} size={14} />
          </button>
        ))}
      </div>
    </form>
  );
}
