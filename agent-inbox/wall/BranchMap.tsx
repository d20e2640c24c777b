import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { WallBranch } from '../../contract/wall.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type Direction, nearestTo, project } from './project.ts';

const BOX = { width: 480, height: 360, margin: 28 };
/** A dot one can still press, and one that does not hide its neighbours. */
const LEAST_R = 8;
const MOST_R = 22;
const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export type DotState = 'breached' | 'waiting' | 'calm' | 'shut';
export const dotStateOf = ({ isOpen, work }: Pick<WallBranch, 'isOpen' | 'work'>): DotState =>
  work.breached > 0 ? 'breached' : work.waiting > 0 ? 'waiting' : isOpen ? 'calm' : 'shut';
const STATES: DotState[] = ['breached', 'waiting', 'calm', 'shut'];

/**
 * Where the branches lie, and where it is busy: no tiles, no coast, nothing asked of anybody. The table beside it says
 * the same and more. One stop for Tab; arrows walk.
 */
export function BranchMap({ branches }: { branches: readonly WallBranch[] }) {
  const { t } = useTexts();
  const [at, setAt] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const dots = useRef<SVGSVGElement>(null);
  const spots = useMemo(
    () =>
      project(
        branches.map((branch) => branch.at),
        BOX,
      ),
    [branches],
  );
  const first = branches.find(({ branchId }) => branchId === at)?.branchId ?? branches[0]?.branchId;
  // The busiest above all others, the calm ones beneath.
  const inOrder = branches
    .map((branch, i) => ({ branch, i }))
    .sort((a, b) => a.branch.work.waiting - b.branch.work.waiting);

  const onKeyDown = (event: KeyboardEvent, from: number) => {
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    const to = nearestTo(spots, from, direction);
    if (to !== null) dots.current?.querySelector<SVGElement>(`[data-dot="${branches[to]?.branchId}"]`)?.focus();
  };

  return (
    <figure className="wall-map">
      <figcaption className="unseen">
        {t('wall.map')}. {t('wall.map_hint')}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: what groups the dots is the drawing itself */}
      <svg ref={dots} viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="group" aria-label={t('wall.map')}>
        {inOrder.map(({ branch, i }) => {
          const { branchId, area, isOpen, work, staff } = branch;
          const spot = spots[i];
          if (!spot) return null;
          const said = t('wall.branch_said', {
            ...{ name: area, waiting: work.waiting, breached: work.breached, assigned: work.assigned },
            ...{ online: staff.online, free: staff.free, state: t(isOpen ? 'wall.open' : 'wall.shut').toLowerCase() },
          });
          return (
            <g key={branchId} transform={`translate(${spot.x.toFixed(1)} ${spot.y.toFixed(1)})`}>
              <a
                href={`?branch=${branchId}&status=waiting`}
                className={`wall-dot is-${dotStateOf(branch)}`}
                aria-label={said}
                tabIndex={branchId === first ? 0 : -1}
                data-dot={branchId}
                onFocus={() => setAt(branchId)}
                onPointerEnter={() => setPointed(branchId)}
                onPointerLeave={() => setPointed(null)}
                onKeyDown={(event) => onKeyDown(event, i)}
              >
                <title>{said}</title>
                <Dot state={dotStateOf(branch)} waiting={work.waiting} />
              </a>
            </g>
          );
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: words are nothing to focus; the dots say them */}
        <g aria-hidden="true">
          {inOrder.map(({ branch: { branchId, area, work }, i }) => {
            const spot = spots[i];
            const isNamed = work.waiting > 0 || branchId === at || branchId === pointed;
            return (
              spot &&
              isNamed && (
                <text key={branchId} className="wall-dot-name" x={spot.x} y={spot.y + radiusOf(work.waiting) + 11}>
                  {area}
                </text>
              )
            );
          })}
        </g>
      </svg>
      <ul className="wall-legend">
        {STATES.map((state) => (
          <li key={state}>
            <svg viewBox="-11 -11 22 22" width="18" height="18" aria-hidden="true">
              <g className={`wall-dot is-${state}`}>
                <Dot state={state} waiting={0} />
              </g>
            </svg>
            {t(`wall.legend_${state}`)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** By area, so that twice as many look twice as many. */
const radiusOf = (waiting: number): number => Math.min(MOST_R, LEAST_R * Math.sqrt(1 + waiting / 2));

/** The form says the state as well as the colour: a diamond, a full circle, a small one, a ring. */
function Dot({ state, waiting }: { state: DotState; waiting: number }) {
  const r = radiusOf(waiting);
  return (
    <>
      {state === 'breached' ? (
        <path d={`M0 ${-r - 2} L${r + 2} 0 L0 ${r + 2} L${-r - 2} 0 Z`} />
      ) : (
        <circle r={state === 'calm' ? 5 : state === 'shut' ? 5 : r} />
      )}
      {waiting > 0 && (
        <text className="wall-dot-count" dy="0.35em">
          {waiting > 99 ? '99+' : waiting}
        </text>
      )}
    </>
  );
}
