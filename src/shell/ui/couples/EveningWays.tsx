import type { EveningView } from "../../../core/couples/evening/view.ts";
import { otherSide, SIDES } from "../../../core/couples/side.ts";
import { eveningWords as words } from "../../../words/couples.ts";
import { type Ask, Heading, type Names } from "./EveningParts.tsx";

type WaysProps = {
  readonly ways: Extract<EveningView, { stage: "between" | "parting" }>;
  readonly names: Names;
  readonly ask: Ask;
};

/** One way was told: back, and the other. Both were: the evening goes on from the one they pick. */
export function EveningWays({ ways: { stage, told, chose }, names, ask }: WaysProps) {
  const other = otherSide(told);
  return (
    <section class="ways">
      <Heading>{stage === "between" ? words.toldOne : words.parting}</Heading>
      {stage === "between" ? (
        <button
          type="button"
          class="big"
          onClick={() => ask({ kind: "evening", by: "both", command: { kind: "turnBack" } })}
        >
          <bdi>{words.turnBack(names, other)}</bdi>
          <small>{chose[other] ?? words.silence}</small>
        </button>
      ) : (
        SIDES.map((side) => (
          <button
            key={side}
            type="button"
            class="big"
            onClick={() => ask({ kind: "evening", by: "both", command: { kind: "goOn", with: side } })}
          >
            <bdi>{words.goOn(names, side)}</bdi>
            <small>{chose[side] ?? words.silence}</small>
          </button>
        ))
      )}
    </section>
  );
}
