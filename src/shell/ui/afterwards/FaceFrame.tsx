import { useMemo } from "preact/hooks";
import type { Mood } from "../../../core/story/looks.ts";
import { toSvg } from "../../../scene/draw/svg.ts";
import type { Light } from "../../../scene/person/light.ts";
import type { Look } from "../../../scene/person/look.ts";
import { faceOf } from "../../../scene/person/moods.ts";
import { drawPerson } from "../../../scene/person/person.ts";

/** The lamp by the bed, and the night in the window. */
const BY_THE_BED: Light = {
  key: "#ffcf8c",
  rim: "#8f9cec",
  under: null,
  ambient: { colour: "#2a1c4a", dim: 0.16 },
};

type FaceProps = {
  /** no two pictures on a page may share it */
  readonly id: string;
  readonly look: Look;
  readonly face: Mood;
};

/** A face in a small frame, drawn once. */
export function FaceFrame({ id, look, face }: FaceProps) {
  const drawing = useMemo(
    () =>
      toSvg(
        drawPerson({ ...faceOf(face), pose: "none", poseFrom: "none" }, look, BY_THE_BED, "body"),
        `${id}${face}`,
      ),
    [id, look, face],
  );
  return (
    <svg
      class="face"
      viewBox="-150 -352 300 380"
      aria-hidden="true"
      // the drawing comes from our own rig, never from a story
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}
