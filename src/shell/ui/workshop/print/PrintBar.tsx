import { useEffect, useRef } from "preact/hooks";
import type { Choosable } from "../../../../core/workshop/view.ts";
import { printWords as words } from "../../../../words/handout.ts";
import type { PaperSize } from "./Paper.tsx";

export const PRINT_PAGES = ["sheet", "handout", "guide", "report"] as const;
export type PrintPage = (typeof PRINT_PAGES)[number];

type BarProps = {
  readonly page: PrintPage;
  readonly turn: (page: PrintPage) => void;
  readonly paper: PaperSize;
  readonly cut: (paper: PaperSize) => void;
  readonly evenings: readonly Choosable[];
  readonly chosen: string;
  readonly choose: (evening: string) => void;
  readonly saved: (end: "csv" | "json") => void;
  readonly close: () => void;
};

/** What stands beside the pages: which, of which evening, on which paper. */
export function PrintBar(props: BarProps) {
  const { page, turn, paper, cut, close } = props;
  useEscape(close);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <aside ref={bar} class="prints-bar">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <fieldset class="prints-pages">
        <legend>{words.which}</legend>
        {PRINT_PAGES.map((one) => (
          <label key={one}>
            <input type="radio" name="print-page" checked={one === page} onChange={() => turn(one)} />
            <span>
              <b>{words.pages[one].name}</b>
              <small>{words.pages[one].about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {(page === "sheet" || page === "handout") && <Evenings {...props} />}
      <fieldset class="prints-paper">
        <legend>{words.paper}</legend>
        {(["a4", "letter"] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="print-paper" checked={one === paper} onChange={() => cut(one)} />
            <span>{words.papers[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="prints-do">
        <button type="button" class="is-main" onClick={() => window.print()}>
          {words.print}
        </button>
        {page === "report" && <Saves saved={props.saved} />}
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </aside>
  );
}

const Evenings = ({ evenings, chosen, choose }: BarProps) => (
  <label class="prints-evening">
    {words.evening}
    <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {evenings.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  </label>
);

const Saves = ({ saved }: Pick<BarProps, "saved">) => (
  <>
    <button type="button" onClick={() => saved("csv")}>
      {words.csv}
    </button>
    <button type="button" onClick={() => saved("json")}>
      {words.json}
    </button>
  </>
);

function useEscape(close: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    };
    document.addEventListener("keydown", pressed, true);
    return () => document.removeEventListener("keydown", pressed, true);
  }, [close]);
}
