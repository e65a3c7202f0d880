import { useState } from "preact/hooks";
import type { KeepItem } from "../../../core/couples/keepsake.ts";
import type { Names } from "../../../words/couples.ts";
import { type KeepSection, keepSections, keepText, keepsakeWords as words } from "../../../words/keepsake.ts";
import { AskOnce } from "../pages/AskOnce.tsx";
import { saveAs } from "../saveAs.ts";
import { Heading } from "./EveningParts.tsx";
import { drawPage } from "./KeepsakePicture.tsx";

type PageProps = {
  readonly kept: readonly KeepItem[];
  readonly names: Names;
  readonly done: () => void;
  readonly forget: () => void;
};

/** The page itself; it prints as it lies here. It holds no day and no place: whoever finds it learns little. */
export function KeepsakePage({ kept, names, done, forget }: PageProps) {
  const sections = keepSections(kept, names);
  return (
    <section class="keepsake is-page">
      <article class="keep-page">
        <Heading>
          <bdi>{words.page(names)}</bdi>
        </Heading>
        {sections.map((section) => (
          <Section key={section.heading} section={section} />
        ))}
        {kept.length === 0 && <p>{words.emptyHow}</p>}
        <footer>{words.made}</footer>
      </article>
      <div class="keep-ways">
        {kept.length > 0 && <Ways sections={sections} names={names} />}
        <button type="button" class="is-main" onClick={done}>
          {words.done}
        </button>
        <AskOnce words={words.forget} classes={{ asking: "keep-forget", yes: "is-rust" }} onYes={forget} />
      </div>
    </section>
  );
}

const Section = ({ section: { heading, entries } }: { readonly section: KeepSection }) => (
  <section>
    <h2>
      <bdi>{heading}</bdi>
    </h2>
    {entries.map(({ title, lines }) => (
      <div key={`${title} ${lines.join(" ")}`}>
        {title && <h3 dir="auto">{title}</h3>}
        {lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
    ))}
  </section>
);

type WaysProps = { readonly sections: readonly KeepSection[]; readonly names: Names };

function Ways({ sections, names }: WaysProps) {
  const [result, tell] = useState<string | null>(null);
  const save = async (made: Promise<Blob> | Blob, end: "png" | "txt"): Promise<void> => {
    try {
      saveAs(`${words.file}.${end}`, await made);
      tell(words.saved);
    } catch {
      tell(words.notSaved);
    }
  };
  return (
    <>
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" onClick={() => void save(drawPage(sections, words.page(names)), "png")}>
        {words.picture}
      </button>
      <button
        type="button"
        onClick={() => void save(new Blob([keepText(sections, names)], { type: "text/plain" }), "txt")}
      >
        {words.text}
      </button>
      <p role="status">{result}</p>
    </>
  );
}
