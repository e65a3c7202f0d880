import type { Call, Device } from "../story/story.ts";

/** A call or thought of the talk, with its times. `id` counts the talk's calls from 0. */
export type LiveCall = {
  readonly id: number;
  readonly call: Call;
  /** when it began, ms of talk time */
  readonly at: number;
};

/** One change of where the light lies. */
export type FocusChange = {
  readonly at: number;
  readonly on: Focus;
  /** `slip`: a thought took it; `rest`: the hand opened */
  readonly by: "act" | "notice" | "slip" | "rest" | "start";
};

/** Where the light lies: on the partner, on a thing in the room, or on one's own thought. */
export type Focus = "partner" | Device | "thought";
