import { devicesIn, PLACES, placeOf } from "../../../core/story/places.ts";
import { type Breach, type Reading, type Rule, unless, whole } from "../rule.ts";

export const ROOM: readonly Rule[] = [
  {
    id: "place",
    what: "The evening takes place in a room that the stage can draw.",
    remedy: `Let "# room:" name one of ${PLACES.join(", ")}; for any other the living room stands in.`,
    breaches: (reading) => {
      const { room } = reading.page.card;
      return unless(room === null || placeOf(room) !== null, () => ({
        at: topAt(reading, "room"),
        what: `nothing is drawn of "${room}"`,
      }));
    },
  },
  {
    id: "devices",
    what: "What calls is there to call.",
    remedy: "Let something call that the room has: a television stands in the living room only.",
    breaches: (reading) => {
      const place = placeOf(reading.page.card.room);
      if (!place) return [];
      const { tv } = reading.page.card;
      const isWatched = tv !== null && tv.picture !== "off";
      const there = devicesIn(place);
      const runs = unless(!isWatched || there.includes("tv"), () => ({
        at: topAt(reading, "tv"),
        what: `a television is on, and there is none in the ${place}`,
      }));
      const calls = reading.page.lines.flatMap(({ at, line }) =>
        line.calls.flatMap((call): readonly Breach[] =>
          call.kind === "device" && !there.includes(call.device)
            ? [{ at, what: `the ${call.device} calls, and there is none in the ${place}` }]
            : [],
        ),
      );
      return [...runs, ...calls];
    },
  },
];

const topAt = (reading: Reading, word: string) =>
  reading.page.top.find((tag) => tag.word === word)?.at ?? whole(reading, "").at;
