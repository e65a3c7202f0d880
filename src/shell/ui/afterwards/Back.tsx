import { useEffect, useMemo, useState } from "preact/hooks";
import { reverse } from "../../../../assets/pictures/places.json";
import { toSvg } from "../../../scene/draw/svg.ts";
import { BACK, drawBack } from "../../../scene/person/back.ts";
import type { Light } from "../../../scene/person/light.ts";
import type { Look } from "../../../scene/person/look.ts";
import { softly } from "./softly.ts";

/** The lamp over the table from the left, the night from the right; this near, a back is mostly dusk. */
const IN_FRONT: Light = {
  key: "#ffb878",
  rim: "#8fc6e8",
  under: null,
  ambient: { colour: "#1a0f36", dim: 0.45 },
};
const { partner } = reverse;
const SEAT = `translate(${partner.x} ${partner.y}) scale(${partner.scale})`;

/** The partner's back, near and out of focus; sharp where the browser cannot soften it. */
export function Back({ look }: { look: Look }) {
  const drawing = useMemo(() => drawBack(look, IN_FRONT), [look]);
  const [soft, soften] = useState("waiting");
  useEffect(() => {
    let shown = true;
    void softly(drawing, BACK)
      .catch(() => "sharp")
      .then((picture) => shown && soften(picture));
    return () => {
      shown = false;
    };
  }, [drawing]);
  if (soft === "waiting") return null;
  if (soft === "sharp")
    // the drawing comes from our own rig, never from a story
    return <g transform={SEAT} dangerouslySetInnerHTML={{ __html: toSvg(drawing, "bk") }} />;
  const { x, y, w, h } = BACK;
  return (
    <g transform={SEAT}>
      <image href={soft} x={x} y={y} width={w} height={h} preserveAspectRatio="none" />
    </g>
  );
}
