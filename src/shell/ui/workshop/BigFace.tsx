import { useMemo } from "preact/hooks";
import type { Gaze, Mood, Pose } from "../../../core/story/looks.ts";
import { toSvg } from "../../../scene/draw/svg.ts";
import type { Light } from "../../../scene/person/light.ts";
import { faceOf } from "../../../scene/person/moods.ts";
import { drawPerson } from "../../../scene/person/person.ts";
import { lookOf } from "../../../scene/person/sitter.ts";

/** The lamp over the table. */
const EVENING: Light = {
  key: "#ffcf8c",
  rim: "#8f9cec",
  under: null,
  ambient: { colour: "#2a1c4a", dim: 0.1 },
};

type FaceProps = {
  /** no two pictures on a page may share it */
  readonly id: string;
  readonly who: string | null;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly look: Gaze;
};

/** A face as large as there is room for. */
export function BigFace({ id, who, mood, pose, look }: FaceProps) {
  const drawing = useMemo(
    () =>
      toSvg(
        drawPerson({ ...faceOf(mood), pose, poseFrom: pose }, lookOf(who), EVENING, "all"),
        `${id}${mood}`,
      ),
    [id, who, mood, pose, look],
  );
  return (
    <svg
      class="big-face"
      viewBox="-195 -352 390 420"
      aria-hidden="true"
      // the drawing comes from our own rig, never from a story
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}
