import { useRef } from "preact/hooks";
import chair from "../../../../assets/pictures/chair.webp";
import { pictures, reverse } from "../../../../assets/pictures/places.json";
import room from "../../../../assets/pictures/room-reverse-evening-soft.webp";
import table from "../../../../assets/pictures/table-living-evening.webp";
import { group } from "../../../scene/draw/shape.ts";
import { toSvg } from "../../../scene/draw/svg.ts";
import { type Reflection, reflection } from "../../../scene/mirror.ts";
import type { Look } from "../../../scene/person/look.ts";
import { drawPerson } from "../../../scene/person/person.ts";
import { drawMug } from "../../../scene/person/props.ts";
import type { Turning } from "../../../scene/turnings.ts";
import { Back } from "./Back.tsx";
import { filmFrame } from "./filmFrame.ts";
import { useRunningTime } from "./frames.ts";
import { type Reel, talkTimeAt } from "./reel.ts";

type FilmProps = {
  readonly reel: Reel;
  readonly turnings: readonly Turning[];
  readonly look: Look;
  /** in whose seat one sits: their back is in front */
  readonly partner: Look;
  readonly page: { readonly w: number; readonly h: number };
  readonly calm: boolean;
  readonly running: boolean;
  /** which time it is seen; changes to see it again */
  readonly take: number;
  /** where in the reel it begins, ms; a still is held there */
  readonly from: number;
  readonly shown: (now: number, reflection: Reflection) => void;
};

const { you } = reverse;

/** The talk from the partner's seat: their back in front, and across the table, you (ART.md, 06). */
export function Film(props: FilmProps) {
  const { reel, turnings, look, partner, page, calm, running, take, from, shown } = props;
  const picture = useRef<SVGSVGElement>(null);
  const body = useRef<SVGGElement>(null);
  const arms = useRef<SVGGElement>(null);
  const mug = useRef<SVGGElement>(null);
  const night = useRef<SVGRectElement>(null);
  const glow = useRef<SVGEllipseElement>(null);
  const flicker = useRef<SVGRectElement>(null);
  const back = useRef<SVGGElement>(null);
  const frame = filmFrame(page);
  const show = (now: number): void => {
    const seen = reflection(turnings, { at: talkTimeAt(reel, Math.max(0, now)), calm });
    const { params, light, screen, television } = seen;
    if (body.current) body.current.innerHTML = toSvg(drawPerson(params, look, light, "body"), "yb");
    if (arms.current) arms.current.innerHTML = toSvg(drawPerson(params, look, light, "arms"), "ya");
    if (mug.current) mug.current.innerHTML = toSvg(group([drawMug(light)], { opacity: screen }), "ym");
    night.current?.setAttribute("opacity", (screen * 0.42).toFixed(2));
    glow.current?.setAttribute("opacity", (screen * 0.5).toFixed(2));
    flicker.current?.setAttribute(
      "opacity",
      (television * (0.5 + (calm ? 0 : 0.12 * flickering(now)))).toFixed(2),
    );
    if (!calm) push(now / reel.length);
    shown(now, seen);
  };
  /** The camera comes nearer, slowly: a twentieth over the whole of it; what is near moves more. */
  const push = (share: number): void => {
    if (picture.current)
      picture.current.style.transform = `scale(${(1 + 0.05 * Math.max(0, share)).toFixed(4)})`;
    back.current?.setAttribute(
      "transform",
      `translate(${(frame.back.x + 14 * share).toFixed(2)} ${frame.back.y})`,
    );
  };
  useRunningTime({ from, running, take }, show);
  return (
    <div class="film-picture" aria-hidden="true">
      <svg aria-hidden="true" ref={picture} viewBox={frame.viewBox} preserveAspectRatio={frame.fit}>
        <defs>
          <radialGradient id="phone-glow">
            <stop offset="0" stop-color="#8fd8ff" stop-opacity=".5" />
            <stop offset="1" stop-color="#8fd8ff" stop-opacity="0" />
          </radialGradient>
          <radialGradient id="under-hands">
            <stop offset="0" stop-color="#160820" stop-opacity=".7" />
            <stop offset="1" stop-color="#160820" stop-opacity="0" />
          </radialGradient>
          <radialGradient id="tv-light" cx="0.2" cy="0.7" r="0.62">
            <stop offset="0" stop-color="#8fd4ee" stop-opacity=".5" />
            <stop offset="1" stop-color="#8fd4ee" stop-opacity="0" />
          </radialGradient>
        </defs>
        <image href={room} {...boxOf(pictures.reverseSoft.world)} preserveAspectRatio="none" />
        <rect ref={night} x="-320" y="-180" width="1920" height="900" fill="#120e34" opacity="0" />
        <g transform={`translate(${you.x} -30)`}>
          <image href={chair} {...boxOf(pictures.chair.world)} preserveAspectRatio="none" />
        </g>
        <g ref={body} transform={`translate(${you.x} ${you.y}) scale(${you.scale})`} />
        <g transform={`translate(1280 ${reverse.table.dy}) scale(-1 1)`}>
          <image href={table} {...boxOf(pictures.table.world)} preserveAspectRatio="none" />
        </g>
        <g ref={mug} transform={`translate(${reverse.mug.x} ${reverse.mug.y - 204}) scale(${you.scale})`} />
        <ellipse cx={you.x} cy="602" rx="230" ry="26" fill="url(#under-hands)" />
        <g ref={arms} transform={`translate(${you.x} ${you.y}) scale(${you.scale})`} />
        <ellipse ref={glow} cx={you.x} cy="560" rx="330" ry="130" fill="url(#phone-glow)" opacity="0" />
        <rect ref={flicker} x="-320" y="-180" width="1300" height="1100" fill="url(#tv-light)" opacity="0" />
        <g ref={back} transform={`translate(${frame.back.x} ${frame.back.y})`}>
          <Back look={partner} />
        </g>
      </svg>
    </div>
  );
}

/** The television's light changes slowly, less than twice a second, and a little (ART.md). */
const flickering = (now: number): number => Math.sin(now / 310) * Math.sin(now / 870);

const boxOf = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => ({
  x,
  y,
  width: w,
  height: h,
});
