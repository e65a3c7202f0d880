import { replay } from "../core/conversation/evolve.ts";
import { assess } from "../core/empathy/assess.ts";
import { goalFrom } from "../core/empathy/goal.ts";
import { practiceOf, skillAfter } from "../core/empathy/skill.ts";
import type { KeptTalk, Storage } from "../shell/storage/storage.ts";
import { goalWords } from "../words/moments.ts";
import type { Named } from "../words/talk.ts";

/** Skill grown over the evenings that were played to their end, 0–1 (RUBRIC §2). */
export async function skillFrom(storage: Storage): Promise<number> {
  const talks = await storage.talks();
  const logs = await Promise.all(talks.filter((talk) => talk.ended).map((talk) => storage.log(talk.id)));
  return skillAfter(logs.map((log) => practiceOf(replay(log).given.map(({ answer }) => answer))));
}

/** One thing to try tonight, from the last evening's debrief; null when there is nothing to pick out. */
export async function goalAfter(
  storage: Storage,
  talks: readonly KeptTalk[],
  partner: Named,
): Promise<string | null> {
  const last = talks.filter((talk) => talk.ended).sort((a, b) => b.opened - a.opened)[0];
  if (!last) return null;
  const goal = goalFrom(assess(await storage.log(last.id)));
  return goal === null ? null : goalWords[goal].goal(partner);
}
