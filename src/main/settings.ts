import { PACES } from "../core/conversation/pace.ts";
import { DEFAULT_SETTINGS, type Settings } from "../shell/ui/view.ts";

/** Settings as they were kept; whatever is missing or strange is as it is by default. */
export function readSettings(kept: unknown, prefersCalm: boolean): Settings {
  const fallback = { ...DEFAULT_SETTINGS, calm: prefersCalm };
  if (typeof kept !== "object" || kept === null) return fallback;
  const of = new Map<string, unknown>(Object.entries(kept));
  const size = of.get("textSize");
  const flag = (name: "calm" | "gaze"): boolean => {
    const value = of.get(name);
    return typeof value === "boolean" ? value : fallback[name];
  };
  return {
    pace: PACES.find((pace) => pace === of.get("pace")) ?? fallback.pace,
    textSize: typeof size === "number" && size >= 0.8 && size <= 1.6 ? size : fallback.textSize,
    calm: flag("calm"),
    gaze: flag("gaze"),
    font:
      (["nunito", "hyperlegible", "dyslexic"] as const).find((font) => font === of.get("font")) ??
      fallback.font,
  };
}
