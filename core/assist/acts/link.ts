import type { Dialogue } from '../dialogue.ts';
import type { Answer } from '../engine.ts';
import type { Outcome, Scene } from '../scene.ts';

/** Where a link led: the scene as it is there, and what is said first. */
export interface Arrival {
  scene: Scene;
  words: string;
  /** null where the branch is closed until further notice: nobody is there to answer. */
  branch: NonNullable<Answer['branch']> | null;
}

/**
 * Who comes by a branch's link is answered from that branch first, whatever was spoken of before.
 * @returns null where the vendor has no such branch
 */
export async function arriveAt(scene: Scene, branchId: string): Promise<Arrival | null> {
  const { branches } = await scene.tools.branchInfo(scene.context, { branchId });
  const [found] = branches;
  if (!found) return null;
  const { name, area } = found.row;
  if (found.isTemporarilyClosed) {
    return { scene, words: scene.t('assist.branch.shut', { branch: area }), branch: null };
  }
  return {
    scene: { ...scene, dialogue: at(scene.dialogue, branchId) },
    // A person of the branch says so by answering.
    words: scene.isForAgent ? '' : scene.t('assist.link', { branch: name }),
    branch: { branchId, name, area, reason: { code: 'link' } },
  };
}

/** The conversation belongs to the branch of the link, unless the answer itself leads to another. */
export function afterArrival(outcome: Outcome, arrival: Arrival | null): Outcome {
  const branch = arrival?.branch;
  const leads = outcome.branch !== undefined && outcome.branch.branchId !== branch?.branchId;
  return branch && !leads ? { ...outcome, branch } : outcome;
}

function at({ place: _, soldOutAt: __, ...rest }: Dialogue, branchId: string): Dialogue {
  return { ...rest, branchId };
}
