import { afterwardsWords } from "../../../words/afterwards.ts";
import type { Person } from "../view.ts";
import { BedsideRoom, bedsideOf, type Page } from "./Bedside.tsx";
import { ChatPhone, useBubbles } from "./ChatPhone.tsx";
import type { Night } from "./evening.ts";
import { Step } from "./Step.tsx";

type VerdictProps = {
  readonly night: Night;
  readonly person: Person;
  readonly page: Page;
  readonly calm: boolean;
  readonly back: () => void;
  readonly next: () => void;
};

const words = afterwardsWords.verdict;

/** How the partner tells it later, to somebody else (DESIGN §1). A tap shows all of it. */
export function VerdictStep({ night, person, page, calm, back, next }: VerdictProps) {
  const { verdict } = night;
  const { shown, all } = useBubbles(verdict, calm);
  const done = shown >= (verdict?.bubbles.length ?? 0);
  return (
    <>
      <BedsideRoom page={page} phone={verdict && <ChatPhone verdict={verdict} shown={shown} />} />
      <div class={`by-the-bed${bedsideOf(page).portrait ? " is-portrait" : ""}`}>
        <Step
          title={verdict?.heading ?? words.silent(person)}
          back={back}
          next={done ? next : all}
          {...(done ? {} : { nextWords: words.showAll })}
        >
          {!done && (
            <button type="button" class="tap-anywhere" tabIndex={-1} aria-hidden="true" onClick={all} />
          )}
        </Step>
      </div>
    </>
  );
}
