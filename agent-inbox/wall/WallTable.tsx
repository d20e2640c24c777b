import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react';
import type { WallTableName } from '../../contract/wall.ts';
import { keepFile } from '../articles/keep-file.ts';
import { useHeldOrder } from '../list/use-held-order.ts';
import { Icon } from '../parts/Icon.tsx';
import { api } from '../session/api.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow, useTexts } from '../texts/use-texts.ts';
import { type Sortable, type Sorting, sortRows } from './sort-rows.ts';

export interface Column<R> {
  key: string;
  label: string;
  /** What it is sorted by; absent: it is not. */
  value?(row: R): Sortable;
  /** Shown in place of the value. */
  cell?(row: R): ReactNode;
  isNumber?: boolean;
}
interface Props<R> {
  name: WallTableName;
  title: string;
  rows: readonly R[];
  columns: ReadonlyArray<Column<R>>;
  idOf(row: R): string;
  sorting: Sorting;
  /** Rows then have the focus one by one, and arrows walk them. */
  onRowKey?(event: KeyboardEvent, row: R): void;
  empty: ReactNode;
  foot?: ReactNode;
}
/** As many rows are shown at first; a wall is looked at from afar. */
const SHOWN = 12;

/** A table one sorts by its heads, which keeps its rows where they are while they are pointed at or have the focus. */
export function WallTable<R>(props: Props<R>) {
  const { name, title, rows, columns, idOf, onRowKey, empty, foot } = props;
  const { t } = useTexts();
  const [sorting, setSorting] = useState(props.sorting);
  const [isPointed, setPointed] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  /** What a row said last: one that is gone keeps its place while it is held. */
  const known = useRef(new Map<string, R>());

  const by = columns.find(({ key }) => key === sorting.key) ?? columns[0];
  const wanted = useMemo(
    () => (by?.value ? sortRows(rows, { value: by.value, idOf, isDown: sorting.isDown }).map(idOf) : []),
    [rows, by, idOf, sorting.isDown],
  );
  const isHeld = isPointed || hasFocus;
  const { ids } = useHeldOrder({ key: `${sorting.key} ${sorting.isDown}`, wanted, isHeld });
  const now = new Map(rows.map((row) => [idOf(row), row]));
  if (!isHeld) known.current = now;
  for (const [id, row] of now) known.current.set(id, row);
  const shown = ids.slice(0, isWhole ? ids.length : SHOWN);

  const sortBy = ({ key, isNumber }: Column<R>) =>
    setSorting(sorting.key === key ? { key, isDown: !sorting.isDown } : { key, isDown: isNumber === true });
  const focus = (index: number) => {
    const all = body.current?.querySelectorAll<HTMLElement>('[data-row]');
    all?.[Math.max(0, Math.min(all.length - 1, index))]?.focus();
  };

  return (
    <section className={`wall-section is-${name}`} aria-label={title}>
      <header className="wall-section-head">
        <h2>
          {title} <span className="quiet">{rows.length}</span>
        </h2>
        <button
          type="button"
          className="button is-small is-plain"
          aria-label={t('wall.csv_of', { name: title })}
          onClick={() => void download(name)}
        >
          <Icon of={Download} size={14} />
          {t('wall.csv')}
        </button>
      </header>
      {shown.length === 0 ? (
        empty
      ) : (
        <table className="wall-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.key} column={column} sorting={sorting} onSort={() => sortBy(column)} />
              ))}
            </tr>
          </thead>
          <tbody
            ref={body}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setPointed(true)}
            onPointerLeave={() => setPointed(false)}
            onFocus={() => setFocus(true)}
            onBlur={({ currentTarget, relatedTarget }) => {
              // What opens above gives the focus back, and nothing has jumped meanwhile.
              if (!currentTarget.contains(relatedTarget)) setFocus(false);
            }}
          >
            {shown.map((id, index) => {
              const row = now.get(id) ?? known.current.get(id);
              if (!row) return null;
              return (
                <Row
                  key={id}
                  id={id}
                  row={row}
                  columns={columns as ReadonlyArray<Column<unknown>>}
                  isGone={!now.has(id)}
                  {...(onRowKey
                    ? {
                        onKey: (event: KeyboardEvent) => {
                          const step = stepOf(event);
                          if (step !== 0) {
                            event.preventDefault();
                            focus(index + step);
                          } else if (now.has(id)) onRowKey(event, row);
                        },
                      }
                    : {})}
                />
              );
            })}
          </tbody>
        </table>
      )}
      {ids.length > SHOWN && (
        <button type="button" className="button is-small is-plain" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('wall.show_fewer') : t('wall.show_all', { count: ids.length })}
        </button>
      )}
      {foot}
    </section>
  );
}

const stepOf = ({ key, ctrlKey, metaKey, altKey, target, currentTarget }: KeyboardEvent): number =>
  ctrlKey || metaKey || altKey || target !== currentTarget ? 0 : ({ ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[key] ?? 0);

interface HeadProps<R> {
  column: Column<R>;
  sorting: Sorting;
  onSort(): void;
}
function Head<R>({ column: { key, label, isNumber, value }, sorting, onSort }: HeadProps<R>) {
  const isBy = sorting.key === key;
  if (!value)
    return (
      <th scope="col">
        <span className="unseen">{label}</span>
      </th>
    );
  return (
    <th
      scope="col"
      className={isNumber ? 'is-number' : undefined}
      aria-sort={isBy ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="wall-sort" onClick={onSort}>
        {label}
        {isBy && <Icon of={sorting.isDown ? ArrowDown : ArrowUp} size={12} />}
      </button>
    </th>
  );
}

interface RowProps {
  id: string;
  row: unknown;
  columns: ReadonlyArray<Column<unknown>>;
  isGone: boolean;
  onKey?(event: KeyboardEvent): void;
}
/** Drawn again when what it says has changed: `row` is then another object. */
const Row = memo(
  ({ id, row, columns, isGone, onKey }: RowProps) => {
    const { t } = useTexts();
    return (
      <tr
        className={isGone ? 'is-gone' : undefined}
        title={isGone ? t('wall.gone') : undefined}
        {...(onKey ? { tabIndex: 0, 'data-row': id, onKeyDown: onKey } : {})}
      >
        {columns.map(({ key, label, value, cell, isNumber }, i) => {
          const content = cell ? cell(row) : value?.(row);
          const className = isNumber ? 'is-number' : value ? undefined : 'is-actions';
          return i === 0 ? (
            <th key={key} scope="row" className={className} data-label={label}>
              {content}
              {isGone && <span className="unseen"> {t('wall.gone')}</span>}
            </th>
          ) : (
            <td key={key} className={className} data-label={label}>
              {content}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, now) =>
    before.row === now.row &&
    before.columns === now.columns &&
    before.isGone === now.isGone &&
    before.onKey === undefined &&
    now.onKey === undefined,
);

async function download(name: WallTableName): Promise<void> {
  await api.wallCsv(name).then(
    (file) => keepFile(file, `${name}.csv`),
    (error: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) }),
  );
}
