import { act } from './act.ts';
import { introduction } from './acts/small-talk.ts';
import type { Answer, AssistEngine, Turn } from './engine.ts';
import type { Evidence } from './evidence.ts';
import { unsupported } from './guard.ts';
import { personChoice } from './say/choices.ts';
import type { Said, Scene } from './scene.ts';
import { type StageDeps, setStage, toAnswer, withIntro } from './stage.ts';

export interface DeterministicDeps extends StageDeps {
  /** A statement nothing supports was held back: a fault in a template, to look at. Codes and keys only, no words. */
  onUnsupported?(kinds: { figures: number; branches: number }): void;
}

/** The engine that needs no model: rules make out what is wanted, tools look it up, templates say it. */
export function deterministicEngine(deps: DeterministicDeps): AssistEngine {
  return {
    async answer(turn: Turn): Promise<Answer> {
      const { scene, evidence } = await setStage(deps, turn);
      const outcome = await act(scene, turn.isFirst);
      const intro = turn.isFirst ? await introduction(scene) : null;
      const names = await deps.branchNames(turn.vendorId);
      const text = withIntro(intro, outcome.said.text);
      const said = supported(deps, scene, { ...outcome.said, text }, evidence, names);
      return toAnswer(outcome, said, scene.locale);
    },
  };
}

/** The reply as it is, if everything in it is supported; else its plain form. Cards are records and stay. */
function supported(deps: DeterministicDeps, scene: Scene, said: Said, evidence: Evidence, names: string[]): Said {
  const choices = said.choices?.filter(({ title }) => !unsupported(title, evidence, names));
  const fault = unsupported(said.text, evidence, names);
  if (!fault) return { ...said, ...(choices ? { choices } : {}) };
  deps.onUnsupported?.({ figures: fault.figures.length, branches: fault.branches.length });
  const { t } = scene;
  if (said.cards) return { text: t('assist.plain'), cards: said.cards, ...(choices ? { choices } : {}) };
  return { text: t('assist.plain_none'), choices: [personChoice(t)] };
}
