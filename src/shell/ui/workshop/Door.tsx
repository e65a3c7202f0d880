import { DOOR, type DoorItem, markedItem } from "../../../core/workshop/items.ts";
import { doorWords, workshopWords as words } from "../../../words/workshop.ts";
import { Icon } from "../Icon.tsx";
import type { PartProps } from "./asks.ts";

/** The door of the workshop: what to show, from which evening, and what lies beside it. */
export function Door({ view, ask }: PartProps) {
  const { session, busy } = view;
  return (
    <section class="workshop-door">
      <header>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <div class="door-columns">
        <ul class="door-items" aria-label={words.door.items}>
          {DOOR.map((item, i) => (
            <Item key={item} item={item} here={i === markedItem(session)} busy={busy} ask={ask} />
          ))}
        </ul>
        <Beside view={view} ask={ask} />
      </div>
      <p class="door-remote">{busy ? words.door.busy : words.door.remote}</p>
    </section>
  );
}

type ItemProps = Pick<PartProps, "ask"> & {
  readonly item: DoorItem;
  readonly here: boolean;
  readonly busy: boolean;
};

function Item({ item, here, busy, ask }: ItemProps) {
  const { name, about } = doorWords[item];
  return (
    <li>
      <button
        type="button"
        class={here ? "is-here" : ""}
        aria-current={here}
        aria-disabled={busy}
        onClick={() => !busy && ask({ kind: "begin", what: item })}
      >
        <b>{name}</b>
        <span>{about}</span>
      </button>
    </li>
  );
}

function Beside({ view, ask }: PartProps) {
  const { evenings, session, takes, accompanied } = view;
  return (
    <div class="door-beside">
      <label class="door-evening">
        <span>{words.door.evening}</span>
        <select
          value={session.evening?.id ?? ""}
          onChange={({ currentTarget }) => {
            const chosen = evenings.find(({ id }) => id === currentTarget.value);
            if (chosen)
              ask({ kind: "choose", evening: chosen.id, title: chosen.title, source: chosen.source });
            currentTarget.blur();
          }}
        >
          {evenings.map(({ id, title, minutes }) => (
            <option key={id} value={id}>
              {minutes === null ? title : `${title} (${words.minutes(minutes)})`}
            </option>
          ))}
        </select>
      </label>
      {takes && takes.id !== session.evening?.id && <p class="small">{words.door.takes(takes.title)}</p>}
      <ul class="door-ways">
        <Way name={words.door.own} go={() => ask({ kind: "panel", panel: "ownEvening" })} />
        <Way name={words.door.print} go={() => ask({ kind: "panel", panel: "print" })} />
        <Way
          name={accompanied ? words.door.windowOpen : words.door.window}
          hint="W"
          go={() => ask({ kind: "openWindow" })}
        />
        <Way name={words.door.fullScreen} hint="F" go={() => ask({ kind: "fullScreen" })} />
        <Way name={words.door.keys} hint="K" go={() => ask({ kind: "panel", panel: "keys" })} />
        {session.branches.length > 0 && (
          <Way name={words.door.newSession} go={() => ask({ kind: "newSession" })} />
        )}
      </ul>
      <p class="small">{words.door.kept}</p>
      <button type="button" class="plain" onClick={() => ask({ kind: "leave" })}>
        <Icon name="house-line" /> {words.door.leave}
      </button>
    </div>
  );
}

const Way = ({ name, hint, go }: { name: string; hint?: string; go: () => void }) => (
  <li>
    <button type="button" onClick={go}>
      {name}
      {hint && <kbd>{hint}</kbd>}
    </button>
  </li>
);
