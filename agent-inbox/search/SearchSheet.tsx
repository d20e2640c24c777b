import { Search as SearchIcon, X } from 'lucide-react';
import { Fragment, useEffect, useId, useState } from 'react';
import { SEARCH_WORDS_MAX } from '../../contract/limits.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import '../styles/search.css';
import { FoundRow } from './FoundRow.tsx';
import { recentSearches, rememberSearch } from './recent-searches.ts';
import { groupsOf, type Row } from './rows.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { isFiltered, NO_FILTERS, useSearchFilters } from './search-store.ts';
import { type Search, useSearch } from './use-search.ts';

/** Search over everything one may see; what is looked for stands in the address line, so that back leads here again. */
export function SearchSheet({ words }: { words: string }) {
  const { t } = useTexts();
  return (
    <Dialog title={t('search.title')} className="search-sheet" isBare onClose={() => useRoute.getState().find(null)}>
      {(close) => <SearchBody words={words} onClose={close} />}
    </Dialog>
  );
}

/** One that is found, or a search of before. */
type Option = Row | { id: string; kind: 'recent'; words: string };

function SearchBody({ words, onClose }: { words: string; onClose(): void }) {
  const { t } = useTexts();
  const id = useId();
  const filters = useSearchFilters();
  const search = useSearch(words, filters);
  const [recent] = useState(recentSearches);
  const [activeId, setActiveId] = useState<string | null>(null);
  const say = (said: string) => {
    setActiveId(null);
    useRoute.getState().find(said);
  };

  const isEmpty = words.trim() === '';
  const groups = isEmpty || !search.reply ? [] : groupsOf(search.reply, filters.kind);
  const options: Option[] = isEmpty
    ? recent.map((one, index) => ({ id: `recent-${index}`, kind: 'recent', words: one }))
    : groups.flatMap(({ rows }) => rows);
  const at = Math.max(
    0,
    options.findIndex((option) => option.id === activeId),
  );
  const active = options[at];
  const domId = (option: Option) => `${id}-${option.id}`;
  useEffect(() => {
    if (activeId) document.getElementById(`${id}-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, id]);

  const choose = (option: Option) => {
    if (option.kind === 'recent') return say(option.words);
    if (option.kind === 'more') {
      if (filters.kind === null && option.of !== 'messages') useSearchFilters.setState({ kind: option.of });
      else void search.more(option.of);
      return;
    }
    if (openFound(option)) rememberSearch(words);
  };
  const optionView = (option: Option) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard in the box
    // biome-ignore lint/a11y/useFocusableInteractive: the box holds the focus
    <div
      key={option.id}
      id={domId(option)}
      role="option"
      aria-selected={option === active}
      className={`found is-${option.kind} ${option === active ? 'is-active' : ''}`}
      onMouseMove={() => activeId !== option.id && setActiveId(option.id)}
      onClick={() => choose(option)}
    >
      {option.kind === 'recent' ? <span className="found-line">{option.words}</span> : <FoundRow row={option} />}
    </div>
  );

  return (
    <div className="search">
      <div className="search-box">
        <Icon of={SearchIcon} size={20} />
        <input
          // biome-ignore lint/a11y/noAutofocus: the sheet is opened to type
          autoFocus
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={active ? domId(active) : undefined}
          aria-label={t('search.box')}
          placeholder={t('search.box')}
          maxLength={SEARCH_WORDS_MAX}
          value={words}
          onFocus={(event) => event.target.select()}
          onChange={(event) => say(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') setActiveId(options[Math.min(at + 1, options.length - 1)]?.id ?? null);
            else if (event.key === 'ArrowUp') setActiveId(options[Math.max(at - 1, 0)]?.id ?? null);
            else if (event.key === 'Enter' && active) choose(active);
            else return;
            event.preventDefault();
          }}
        />
        <IconButton icon={X} label={t('inbox.close')} onClick={onClose} />
      </div>
      <SearchFilters />
      <div className="search-found" id={id} role="listbox" aria-label={t('search.title')} aria-busy={search.isLoading}>
        {isEmpty && recent.length > 0 && (
          <div className="found-group" role="presentation">
            {t('search.recent')}
          </div>
        )}
        {isEmpty && options.map(optionView)}
        {groups.map(({ kind, rows }) => (
          <Fragment key={kind}>
            <div className="found-group" role="presentation">
              {t(`search.${kind}`)}
            </div>
            {rows.map(optionView)}
          </Fragment>
        ))}
      </div>
      <Told
        words={words}
        search={search}
        isNothing={!isEmpty && options.length === 0}
        isEmpty={isEmpty && recent.length === 0}
      />
      <div className="search-keys quiet not-phone">{t('search.keys')}</div>
      <div className="unseen" aria-live="polite">
        {search.reply && !search.isLoading
          ? t('search.found', { count: options.filter(({ kind }) => kind !== 'more').length })
          : ''}
      </div>
    </div>
  );
}

/** What there is to say where no rows are. */
function Told({
  words,
  search,
  isNothing,
  isEmpty,
}: {
  words: string;
  search: Search;
  isNothing: boolean;
  isEmpty: boolean;
}) {
  const { t } = useTexts();
  const filters = useSearchFilters();
  if (search.error) return <ErrorNote error={search.error} onRetry={search.reload} />;
  if (isEmpty)
    return (
      <div className="empty">
        <p className="empty-title">{t('search.begin')}</p>
        <p>{t('search.begin_next')}</p>
      </div>
    );
  if (!isNothing) return null;
  if (search.isLoading)
    return (
      <div className="search-loading">
        <LoadingLines widths={['40%', '80%', '55%', '70%']} />
      </div>
    );
  return (
    <div className="empty">
      <p className="empty-title">{t('search.none', { words: words.trim() })}</p>
      <p>{t(isFiltered(filters) ? 'search.none_filtered' : 'search.none_next')}</p>
      {isFiltered(filters) && (
        <button type="button" className="button" onClick={() => useSearchFilters.setState(NO_FILTERS)}>
          {t('search.clear_filters')}
        </button>
      )}
    </div>
  );
}

/** @returns whether there was anything to open */
function openFound(row: Exclude<Row, { kind: 'more' }>): boolean {
  const { open, seeBranch } = useRoute.getState();
  switch (row.kind) {
    case 'messages':
    case 'notes':
      open(row.found.conversation.conversationId, row.found.seq);
      return true;
    case 'people':
      open(row.found.conversation.conversationId);
      return true;
    case 'orders':
      if (row.found.conversationId) open(row.found.conversationId);
      return row.found.conversationId !== null;
    case 'branches':
      seeBranch(row.found.branchId);
      return true;
  }
}
