import { PACES } from "../core/conversation/pace.ts";
import { DEFAULT_SETTINGS, DEFAULT_SOUND, type Settings, type SoundSettings } from "../shell/ui/view.ts";

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
    sound: readSound(of.get("sound")),
  };
}

/** Each as it was kept, if it is of the kind it should be. */
function readSound(kept: unknown): SoundSettings {
  const of = new Map<string, unknown>(Object.entries(kept ?? {}));
  const read = Object.entries(DEFAULT_SOUND).map(([name, otherwise]) => {
    const value = of.get(name);
    const fits =
      typeof value === typeof otherwise && (typeof value !== "number" || (value >= 0 && value <= 1));
    return [name, fits ? value : otherwise];
  });
  return { ...DEFAULT_SOUND, ...Object.fromEntries(read) };
}
