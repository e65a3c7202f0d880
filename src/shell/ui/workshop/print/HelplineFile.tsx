import { useState } from "preact/hooks";
import { type Helplines, isProblem, readHelplines } from "../../../../core/workshop/helplines.ts";
import { guideWords as words } from "../../../../words/workshopGuide.ts";

type FileProps = {
  readonly lines: Helplines;
  /** null: back to the house's own */
  readonly keep: (edited: Helplines | null) => Promise<void>;
  readonly save: (name: string, text: string, type: string) => void;
};

const NAME = "helplines.json";

/** The list of helplines as a file: saved, edited in any text editor, loaded again. A bad one changes nothing. */
export function HelplineFile({ lines, keep, save }: FileProps) {
  const [told, tell] = useState<string | null>(null);
  const load = async (file: File): Promise<void> => {
    const read = readHelplines(await file.text());
    if (isProblem(read)) return tell(words.helplinesWrong(file.name, read.line, read.message));
    await keep(read);
    tell(words.helplinesLoaded(read.length));
  };
  return (
    <div class="helpline-file screen-only">
      <button type="button" onClick={() => save(NAME, linesOf(lines), "application/json")}>
        {words.helplinesSave}
      </button>
      <label class="file-button">
        {words.helplinesLoad}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = "";
            if (file) void load(file);
          }}
        />
      </label>
      <button type="button" onClick={() => void keep(null).then(() => tell(words.helplinesOurs))}>
        {words.helplinesBack}
      </button>
      <p role="status">{told}</p>
    </div>
  );
}

/** One entry a line, so that it can be edited by somebody who has never seen JSON. */
const linesOf = (lines: Helplines): string =>
  `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(",\n")}\n]\n`;
