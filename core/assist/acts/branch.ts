import type { AskedDay } from '../asked-day.ts';
import { answered, type Dialogue, withoutBranch } from '../dialogue.ts';
import type { Answer } from '../engine.ts';
import { numbered } from '../heard.ts';
import { branchSaid, hoursOfDay, nearestSaid } from '../say/branch.ts';
import { type Outcome, type Said, type Scene, sentences, shownIn } from '../scene.ts';
import type { BranchesFound, BranchFound } from '../tools/branches.ts';
import { opensAtAsked } from './asked-beside.ts';
import { asGuessed, type Where, whereOf } from './where.ts';

const OTHERS = 2;

/** When branches are open and where they are: of the one named or numbered, or the nearest to a place. */
export async function answerBranch(asked: Scene): Promise<Outcome> {
  const scene = withNumbered(asked);
  const { heard, dialogue } = scene;
  const spokenOf = heard.wantsOthers ? withoutBranch(dialogue) : dialogue;
  const where = await whereOf(scene, 'branch', spokenOf, { mayGuess: true });
  if ('ask' in where) return where.ask;
  const isOpenWanted = heard.wantsOpenNow || opensAtAsked(scene) !== null;
  const isAny = heard.wantsOthers || (isOpenWanted && heard.wantsAnyOpen);
  const named = isAny ? null : await namedBranch(scene, where);
  if (named && heard.opensAt && !heard.branchId) return asGuessed(await tellOpenAt(scene, where, named), where);
  return asGuessed(await (named ? tellBranch(scene, where, named) : tellNearest(scene, where)), where);
}

/** Whether the branch of a place is open then; where it is not, its hours, and the nearest that is. */
async function tellOpenAt(scene: Scene, where: Where, named: BranchesFound): Promise<Outcome> {
  const { tools, context } = scene;
  const openAt = opensAtAsked(scene);
  const [own] = named.branches;
  const open = openAt ? await tools.branchInfo(context, { near: where.place.at, openAt, limit: 1 }) : null;
  const [nearest] = open?.branches ?? [];
  if (!own || !nearest || nearest.row.branchId === own.row.branchId) return tellBranch(scene, where, named);
  const outcome = await tellNearest(scene, where);
  const { said } = outcome;
  return { ...outcome, said: { ...said, text: sentences(hoursOfDay(scene, own), said.text) } };
}

/** "The second one" of those shown last is as good as its name, unless it answers another question. */
function withNumbered(scene: Scene): Scene {
  const { heard, dialogue } = scene;
  if (heard.ordinal === null || heard.branchId || heard.place || dialogue.pending?.ask.startsWith('which_'))
    return scene;
  return { ...scene, heard: { ...heard, branchId: numbered(dialogue.shown, heard.ordinal) ?? null } };
}

/** The day asked about, be it before the question where. */
function dayAsked({ heard, dialogue: { pending } }: Scene): { day?: AskedDay } {
  const day = heard.day ?? (pending && 'day' in pending ? pending.day : undefined);
  return day ? { day } : {};
}

/** A place that a branch is named after means that branch, unless any open one will do. */
async function namedBranch(scene: Scene, { branchId, place }: Where): Promise<BranchesFound | null> {
  const which = branchId ? { branchId } : { area: place.name };
  const found = await scene.tools.branchInfo(scene.context, { ...which, ...dayAsked(scene) });
  return found.branches.length > 0 ? found : null;
}

async function tellBranch(scene: Scene, where: Where, found: BranchesFound): Promise<Outcome> {
  const [branch] = found.branches;
  if (!branch) return tellNearest(scene, where);
  const isOthers = branch.isTemporarilyClosed || (scene.heard.wantsOpenNow && !branch.row.open.isOpen);
  const question = { near: branch.row.at, limit: OTHERS, openOnly: !branch.isTemporarilyClosed };
  const near = isOthers ? (await scene.tools.branchInfo(scene.context, question)).branches : [];
  const chosen = branch.isTemporarilyClosed ? null : chosenBranch(branch, { code: 'shopper_chose' });
  const said = branchSaid(scene, branch, near);
  return { said, dialogue: remembered(scene, where, said), ...(chosen ? { branch: chosen } : {}) };
}

async function tellNearest(scene: Scene, where: Where): Promise<Outcome> {
  const { tools, context, heard } = scene;
  const { place } = where;
  const isOpenAsked = heard.wantsOpenNow;
  const openAt = opensAtAsked(scene);
  const only = openAt ? { openAt } : { openOnly: true };
  const open = isOpenAsked || openAt ? await tools.branchInfo(context, { near: place.at, ...only }) : null;
  const found = open?.branches.length ? open : await tools.branchInfo(context, { near: place.at, ...dayAsked(scene) });
  const [first] = found.branches;
  const distanceM = first?.row.distanceM ?? null;
  const reason = { code: 'nearest_open' as const, ...(distanceM === null ? {} : { distanceM }) };
  const branch = first?.row.open.isOpen ? chosenBranch(first, reason) : null;
  const said = nearestSaid(scene, found, place, { isOpenAsked });
  const choices = [...where.others, ...(said.choices ?? [])];
  return {
    said: { ...said, choices },
    dialogue: remembered(scene, where, said),
    ...(branch ? { branch } : {}),
  };
}

type Chosen = NonNullable<Answer['branch']>;
function chosenBranch({ row: { branchId, name, area } }: BranchFound, reason: Chosen['reason']): Chosen {
  return { branchId, name, area, reason };
}

function remembered({ dialogue }: Scene, { place, branchId }: Where, said: Said): Dialogue {
  return {
    ...withoutBranch(answered(dialogue)),
    place,
    ...(branchId ? { branchId } : {}),
    shown: shownIn(said),
    misses: 0,
  };
}
