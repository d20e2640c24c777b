import { act } from './act.ts';
import { afterArrival } from './acts/link.ts';
import { introduction } from './acts/small-talk.ts';
import type { Answer, AssistEngine, Turn } from './engine.ts';
import type { Evidence } from './evidence.ts';
import { unsupported } from './guard.ts';
import { personChoice } from './say/choices.ts';
import { type Said, type Scene, sentences } from './scene.ts';
import { type Stage, type StageDeps, setStage, toAnswer, withIntro } from './stage.ts';

export interface DeterministicDeps extends StageDeps {
  /** A statement nothing supports was held back: a fault in a template, to look at. Codes and keys only, no words. */
  onUnsupported?(kinds: { figures: number; branches: number }): void;
}

/** The engine that needs no model: rules make out what is wanted, tools look it up, templates say it. */
export const deterministicEngine = (deps: DeterministicDeps): AssistEngine => ({
  answer: async (turn) => answerByRules(deps, turn, await setStage(deps, turn)),
});

/** A turn made out already, answered by the rules. @param stage on which nobody has looked anything up for an answer yet */
export async function answerByRules(deps: DeterministicDeps, turn: Turn, stage: Stage): Promise<Answer> {
  const { scene, evidence, arrival } = stage;
  const outcome = afterArrival(await act(scene, turn.isFirst), arrival);
  const intro = sentences(turn.isFirst && (await introduction(scene)), arrival?.words);
  const names = await deps.branchNames(turn.vendorId);
  const text = withIntro(intro, outcome.said);
  const said = supported(deps, scene, { ...outcome.said, text }, evidence, names);
  return toAnswer(outcome, said, stage);
}

/** The reply as it is, if everything in it is supported; else its plain form. Cards are records and stay. */
export function supported(
  deps: Pick<DeterministicDeps, 'onUnsupported'>,
  scene: Scene,
  said: Said,
  evidence: Evidence,
  names: string[],
): Said {
  const choices = said.choices?.filter(({ title }) => !unsupported(title, evidence, names));
  const fault = unsupported(said.text, evidence, names);
  if (!fault) return { ...said, ...(choices ? { choices } : {}) };
  deps.onUnsupported?.({ figures: fault.figures.length, branches: fault.branches.length });
  const { t } = scene;
  if (said.cards) return { text: t('assist.plain'), cards: said.cards, ...(choices ? { choices } : {}) };
  return { text: t('assist.plain_none'), choices: [personChoice(t)] };
}
