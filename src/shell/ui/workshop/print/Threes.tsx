import { handoutWords as words } from "../../../../words/handout.ts";
import { Rules } from "./Paper.tsx";

const ROLES = ["speaker", "listener", "observer"] as const;

/** Speaker, listener, observer: three sheets on one page, to be cut apart. */
export const Threes = () => (
  <section class="threes new-page">
    <h2>{words.threes}</h2>
    <p>{words.threesHow}</p>
    {ROLES.map((role) => (
      <section key={role} class="role keep">
        <div class="role-head">
          <h3>{words.roles[role].name}</h3>
          <p class="rounds">
            {words.rounds}{" "}
            {[1, 2, 3].map((round) => (
              <span key={round}>{round}</span>
            ))}
          </p>
        </div>
        <p>{words.roles[role].does}</p>
        {words.roles[role].lines.map((line) => (
          <Rules key={line} count={1} label={line} />
        ))}
      </section>
    ))}
  </section>
);
