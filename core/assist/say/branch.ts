import type { BranchCardRow } from '../../../contract/cards.ts';
import { formatDay, formatTime } from '../../../contract/texts/format.ts';
import type { KnownPlace } from '../dialogue.ts';
import { type Said, type Scene, sentences } from '../scene.ts';
import type { BranchesFound, BranchFound } from '../tools/branches.ts';
import { otherPlaceChoice, otherProductChoice, personChoice } from './choices.ts';
import { distanceWords, hoursWords, isAllDay, openWords, whenWords } from './wording.ts';

/** One branch: when it is open on the day asked about, and where it is. `near`: others, where it is not open. */
export function branchSaid(scene: Scene, branch: BranchFound, near: BranchFound[]): Said {
  const { t } = scene;
  const { row } = branch;
  if (branch.isTemporarilyClosed) {
    const [other] = near;
    const text = sentences(
      t('assist.branch.shut', { branch: row.area }),
      other && t('assist.branch.other', nearWords(scene, other.row)),
    );
    return { text, ...cardOf(near, null), choices: [otherPlaceChoice(t), personChoice(t)] };
  }
  const isToday = branch.daysAhead === 0;
  const isNowAsked = scene.heard.wantsOpenNow && isToday;
  const [open] = scene.heard.wantsOpenNow && !row.open.isOpen ? near : [];
  const text = sentences(
    scene.heard.wantsPhone && t('assist.branch.phone', { branch: row.name, phone: row.phone }),
    isNowAsked
      ? t('assist.branch.now', { branch: row.name, open: openWords(scene, row.open) })
      : hoursOfDay(scene, branch),
    isToday && !isNowAsked && !row.open.isOpen && row.open.changesAt !== null
      ? t('assist.branch.opens_again', { time: whenWords(scene, row.open.changesAt, row.open.timezone) })
      : null,
    open && t('assist.branch.open_instead', nearWords(scene, open.row)),
    isToday && !open && t('assist.stock.address', { address: row.address }),
  );
  const choices =
    branch.daysAhead === null ? [personChoice(t), otherPlaceChoice(t)] : [otherProductChoice(t), otherPlaceChoice(t)];
  return { text, ...cardOf(open ? [branch, ...near] : [branch], null), choices };
}

/** The branches nearest to a place. `isOpenAsked`: only whether any is open was asked. */
export function nearestSaid(
  scene: Scene,
  found: BranchesFound,
  place: KnownPlace,
  { isOpenAsked }: { isOpenAsked: boolean },
): Said {
  const { t } = scene;
  const [first] = found.branches;
  if (!first) {
    return {
      text: t('assist.place.too_far', { place: place.name }),
      choices: [otherPlaceChoice(t), personChoice(t)],
    };
  }
  const words = { place: place.name, ...nearWords(scene, first.row) };
  if (found.openAt) {
    const time = formatTime(scene.locale, found.openAt.at, found.openAt.timezone);
    const text = sentences(t('assist.branch.open_at', { ...words, time }), hoursOfDay(scene, first));
    return { text, ...cardOf(found.branches, place), choices: [otherProductChoice(t), otherPlaceChoice(t)] };
  }
  if (!isOpenAsked && first.daysAhead !== 0) {
    const text = sentences(t('assist.branch.nearest_is', words), hoursOfDay(scene, first));
    return { text, ...cardOf(found.branches, place), choices: [otherProductChoice(t), otherPlaceChoice(t)] };
  }
  const key = !isOpenAsked ? 'nearest' : first.row.open.isOpen ? 'still_open' : 'none_open';
  return {
    text: t(`assist.branch.${key}`, words),
    ...cardOf(found.branches, place),
    choices: [otherProductChoice(t), otherPlaceChoice(t)],
  };
}

/** When it is open on the day asked about. */
export function hoursOfDay(scene: Scene, { row, hours, daysAhead, day }: BranchFound): string {
  const { t, locale } = scene;
  if (daysAhead === null) return t('assist.branch.day_unknown', { branch: row.name });
  const words = {
    branch: row.name,
    hours: hoursWords(scene, hours),
    state: t(row.open.isOpen ? 'assist.state.open' : 'assist.state.closed'),
    day: formatDay(locale, day, row.open.timezone),
  };
  const which = daysAhead === 0 ? 'today' : daysAhead === 1 ? 'tomorrow' : 'day';
  if (hours.length === 0) return t(`assist.branch.${which}_closed`, words);
  if (daysAhead === 0 && isAllDay(hours) && row.open.isOpen && row.open.changesAt === null)
    return t('assist.branch.always', words);
  return t(`assist.branch.${which}`, words);
}

const nearWords = (scene: Scene, { area, distanceM, open }: BranchCardRow) => ({
  branch: area,
  distance: distanceM === null ? '' : distanceWords(scene, distanceM),
  open: openWords(scene, open),
});

function cardOf(branches: BranchFound[], place: KnownPlace | null) {
  if (branches.length === 0) return {};
  const card = {
    card: 'branch' as const,
    place: place && { name: place.name, city: place.city, at: place.at },
    branches: branches.map(({ row }) => row),
  };
  return { cards: [card] };
}
