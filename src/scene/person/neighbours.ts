import type { Look } from "./look.ts";
import { cloth, form, hair, PLAIN, skin } from "./measures.ts";

/** People who moved in with their evenings. */
export const NEIGHBOURS = {
  /** 52, teaches people to drive: a jumper over his shirt, glasses */
  clive: {
    ...PLAIN,
    skin: skin("#edb79a", "#d0917a", "#a4695a", "#b86259"),
    hair: hair("#8b7a70", "#b3a397", "#5f524c"),
    brow: "#6e5d54",
    iris: "#6b7f8c",
    wear: { style: "short" },
    top: cloth("#7a3f4d", "#5b2c3b", "#9a5c68"),
    collar: { kind: "shirt", base: "#dfe4e0", shade: "#b0bbb8" },
    glasses: { kind: "rect", colour: "#4a4352" },
    form: form({
      headW: 1.05,
      jaw: 0.7,
      cheek: 0.7,
      chin: -0.1,
      noseW: 1.18,
      noseL: 0.4,
      lips: 0.82,
      age: 0.55,
      bodyW: 1.16,
      belly: 0.75,
      neckW: 1.2,
      eyeSize: 0.96,
      browW: 1.15,
      lash: 0.5,
    }),
  },
  /** about 58, lost property; a grey beard, a railwayman's blue */
  gwil: {
    ...PLAIN,
    skin: skin("#e3a98c", "#c2846c", "#955d50", "#aa5f57"),
    hair: hair("#84808a", "#b5b1b8", "#57535f"),
    brow: "#5d5962",
    iris: "#4c6b5e",
    wear: { style: "tousle" },
    top: cloth("#2f4a63", "#213548", "#4b6a85"),
    collar: { kind: "crew" },
    beard: "full",
    form: form({
      headW: 1,
      jaw: 0.6,
      cheek: 0.2,
      chin: 0.4,
      noseW: 1.2,
      noseL: 0.8,
      lips: 0.85,
      age: 0.7,
      bodyW: 1.06,
      belly: 0.35,
      neckW: 1.1,
      slope: 0.5,
      eyeSize: 0.94,
      eyeTilt: -0.3,
      browW: 1.4,
      lash: 0.5,
    }),
  },
} as const satisfies Readonly<Record<string, Look>>;
