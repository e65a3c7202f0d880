import { describe, expect, test } from "vitest";
import type { Conversation } from "../../../src/core/conversation/conversation.ts";
import { play, type Timed } from "../../../src/core/conversation/play.ts";
import { blipsBetween } from "../../../src/scene/sound/blips.ts";
import { captionsBetween } from "../../../src/scene/sound/captions.ts";
import { type Look, soundscapeOf } from "../../../src/scene/sound/soundscape.ts";
import { line, quiet, reply, scenes, smallEvening } from "../../core/support/story.ts";

const story = smallEvening();
const talkAt = (at: number, commands: readonly Timed[] = [], told = story): Conversation =>
  play({ story: told }, [...commands, [at, { kind: "wait" }]]).talk;

const look = (own: Partial<Look> = {}): Look => ({
  screen: "talk",
  talk: talkAt(0),
  room: "living-evening",
  hasTv: true,
  person: "mina",
  handing: false,
  now: own.talk?.at ?? 0,
  wall: 1000,
  since: 0,
  paused: false,
  ...own,
});

/** What has begun, look by look: every `step` ms of talk from 0 to `to`. */
function cuesOf(to: number, commands: readonly Timed[] = [], { step = 100, told = story } = {}) {
  const names: string[] = [];
  let before = look({ talk: talkAt(0, [], told) });
  for (let now = step; now <= to; now += step) {
    const until = commands.filter(([at]) => at <= now);
    const next = look({ talk: talkAt(now, until, told), now, wall: before.wall });
    names.push(...soundscapeOf(before, next).cues.map(({ name }) => name));
    before = next;
  }
  return names;
}

const calling = (device: "phone" | "doorbell" | "kettle" | "tv") =>
  scenes([
    {
      lines: [
        line("One two three four five six seven."),
        line(`${"one two three four five six seven eight nine ten ".repeat(3)}.`, {
          calls: [{ kind: "device", device, legitimate: false, draws: "It calls.", gives: "It gives." }],
        }),
      ],
      replies: [reply("Yes."), quiet()],
    },
  ]);

describe("what calls", () => {
  test("buzzes three times if nobody minds it", () => {
    const told = calling("phone");
    expect(cuesOf(14_000, [], { told }).filter((name) => name === "phone-buzz")).toHaveLength(3);
  });

  test("sounds the same, however often one looks", () => {
    const told = calling("doorbell");
    expect(cuesOf(14_000, [], { told, step: 50 })).toEqual(cuesOf(14_000, [], { told, step: 350 }));
  });

  test("stops when it is followed, and gives what it promised", () => {
    const told = calling("phone");
    const began = play({ story: told }, [[14_000, { kind: "wait" }]]).log.find(
      ({ kind }) => kind === "callBegan",
    );
    const at = (began?.at ?? 0) + 600;
    const heard = cuesOf(at + 6000, [[at, { kind: "attend", to: "phone" }]], { told });
    expect(heard.filter((name) => name === "phone-buzz")).toHaveLength(1);
    expect(heard).toContain("phone-message");
  });

  test("can be put away, and that is heard, too", () => {
    expect(cuesOf(900, [[500, { kind: "putAway", device: "tv" }]])).toContain("tv-off");
    const off = talkAt(900, [[500, { kind: "putAway", device: "tv" }]]);
    expect(soundscapeOf(null, look({ talk: off })).television).toBe(0);
  });
});

describe("a thought", () => {
  const began = play({ story }, [[20_000, { kind: "wait" }]]).log.find(({ kind }) => kind === "callBegan");
  const from = began?.at ?? 0;

  test("muffles the room and the music, the further it carries you", () => {
    const muffled = [0, 800, 1600, 2500].map((after) => {
      const talk = talkAt(from + after);
      const { room, drift } = soundscapeOf(null, look({ talk, now: from + after }));
      expect(drift).toBe(room.muffled);
      return room.muffled;
    });
    expect(muffled[0]).toBeLessThan(0.05);
    expect([...muffled].sort((a, b) => a - b)).toEqual(muffled);
    expect(muffled.at(-1)).toBe(1);
  });

  test("clears when you come back, with a chime", () => {
    const back: Timed = [from + 3000, { kind: "attend", to: "partner" }];
    const talk = talkAt(from + 3100, [back]);
    expect(soundscapeOf(null, look({ talk, now: from + 3100 })).room.muffled).toBe(0);
    expect(cuesOf(from + 3200, [back])).toContain("attuned");
  });
});

describe("hands", () => {
  test("nothing old is heard when an evening is gone on with, or another begins", () => {
    const talk = talkAt(14_000);
    expect(soundscapeOf(null, look({ talk })).cues).toEqual([]);
    const other = { ...talk, story: { ...talk.story, seed: 99 } };
    expect(soundscapeOf(look({ talk }), look({ talk: other })).cues).toEqual([]);
  });

  test("a page, a hand-over and the time afterwards have sounds of their own", () => {
    const names = (before: Partial<Look>, now: Partial<Look>) =>
      soundscapeOf(look(before), look(now)).cues.map(({ name }) => name);
    expect(names({ screen: "title", talk: null }, { screen: "card", talk: null })).toEqual(["page"]);
    expect(names({}, { screen: "afterwards" })).toEqual(["debrief"]);
    expect(names({ screen: "elsewhere" }, { screen: "elsewhere", handing: true })).toEqual(["hand-over"]);
  });

  test("a breath is heard when it is taken", () => {
    const talk = talkAt(3000);
    const breathed = { ...talk, turn: { ...talk.turn, breathed: true }, events: talk.events + 1 };
    const { cues } = soundscapeOf(look({ talk }), look({ talk: breathed }));
    expect(cues.map(({ name }) => name)).toEqual(["breath"]);
  });
});

describe("music", () => {
  const during = (wall: number, partner: Partial<Conversation["partner"]> = {}) => {
    const talk = talkAt(0);
    const with_ = { ...talk, partner: { ...talk.partner, ...partner } };
    return soundscapeOf(null, look({ talk: with_, wall })).music;
  };

  test("rests more than it plays", () => {
    const looks = Array.from({ length: 600 }, (_, i) => during(i * 1000).base > 0);
    const plays = looks.filter(Boolean).length;
    expect(plays).toBeGreaterThan(60);
    expect(plays).toBeLessThan(300);
  });

  test("is tense by guard, and near by how heard they feel", () => {
    const guarded = during(10_000, { guard: 80, heard: 20 });
    const heard = during(10_000, { guard: 10, heard: 85 });
    expect(guarded.tension).toBe(1);
    expect(guarded.connection).toBe(0);
    expect(heard.tension).toBe(0);
    expect(heard.connection).toBe(1);
  });

  test("is silent while the evening stands still", () => {
    expect(soundscapeOf(null, look({ wall: 10_000, paused: true })).music.base).toBe(0);
  });
});

describe("voices", () => {
  test("there is a syllable for each word that is heard, and none for what is not", () => {
    const count = (commands: readonly Timed[]) => {
      let words = 0;
      let before = look();
      for (let now = 50; now < 6000; now += 50) {
        const next = look({
          talk: talkAt(
            now,
            commands.filter(([at]) => at <= now),
          ),
          now,
        });
        words += blipsBetween(before, next).length;
        before = next;
      }
      return words;
    };
    expect(count([])).toBe(13);
    expect(count([[1000, { kind: "attend", to: "tv" }]])).toBe(0);
  });
});

describe("captions", () => {
  test("what begins is said once: the room, the television, each cue with its side", () => {
    const before = look({ screen: "title", talk: null });
    const first = soundscapeOf(null, before);
    const now = soundscapeOf(before, look());
    const told = captionsBetween(first, now).map(({ of }) => of.name);
    expect(told).toEqual(["living-evening", "television", "page"]);
    expect(captionsBetween(now, now).map(({ of }) => of.name)).toEqual(["page"]);
  });
});
