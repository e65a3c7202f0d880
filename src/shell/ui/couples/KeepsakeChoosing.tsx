import { useState } from "preact/hooks";
import type { KeepItem, KeepsakeCommand } from "../../../core/couples/keepsake.ts";
import type { Names } from "../../../words/couples.ts";
import { keepLine, keepsakeWords as words } from "../../../words/keepsake.ts";
import { Heading } from "./EveningParts.tsx";

type ChoosingProps = {
  readonly items: readonly KeepItem[];
  readonly names: Names;
  readonly send: (command: KeepsakeCommand) => void;
};

/** Asked of each, alone. Nothing is chosen beforehand: a yes is said, and never just left standing. */
export function KeepsakeChoosing({ items, names, send }: ChoosingProps) {
  const [chosen, choose] = useState<readonly number[]>([]);
  const isAll = chosen.length === items.length;
  const turn = (at: number): void =>
    choose(chosen.includes(at) ? chosen.filter((one) => one !== at) : [...chosen, at]);
  return (
    <section class="keepsake is-choosing">
      <header>
        <Heading>{words.choosing}</Heading>
        <p>{words.secret}</p>
        <button type="button" class="keep-all" onClick={() => choose(isAll ? [] : items.map((_, at) => at))}>
          {isAll ? words.none : words.all}
        </button>
      </header>
      <ul>
        {items.map((item, at) => {
          const { heading, lines } = keepLine(item, names);
          return (
            <li key={`${item.kind} ${heading} ${lines.join(" ")}`}>
              <label>
                <input type="checkbox" checked={chosen.includes(at)} onChange={() => turn(at)} />
                <span>
                  <small dir="auto">{heading}</small>
                  {lines.map((line) => (
                    <span key={line} dir="auto">
                      {line}
                    </span>
                  ))}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class={chosen.length > 0 ? "keep-give is-some" : "keep-give"}
        onClick={() => send({ kind: "agree", to: chosen })}
      >
        {words.some(chosen.length)}
      </button>
    </section>
  );
}
