import { outside, shifted, spline } from "../draw/curve.ts";
import { clamp, glow, group, lerp, mixHex, type Point, path, type Shape, transform } from "../draw/shape.ts";
import { type Arms, armsOf, type Cheek } from "./poses.ts";
import { SIDES, type Side } from "./skull.ts";
import type { Torso } from "./torso.ts";

/**
 * Both arms on their way from one pose to another: the sleeves move, corner by corner; the hands of both poses are
 * carried by the wrists, the old ones fading while the new ones appear.
 */
export function drawArms(torso: Torso, cheek: Cheek): Shape {
  const { pose, poseFrom, poseMix } = torso.params;
  const to = armsOf(pose, torso, cheek);
  if (pose === poseFrom) return drawPose(torso, to, to, 1);
  return drawPose(torso, armsOf(poseFrom, torso, cheek), to, clamp(poseMix));
}

function drawPose(torso: Torso, from: Arms, to: Arms, t: number): Shape {
  const eased = t * t * (3 - 2 * t);
  const seen = lerp(from.seen, to.seen, eased);
  const outline = (side: Side): readonly Point[] => blend(from.sleeve(side), to.sleeve(side), eased);
  const holding = (arms: Arms, opacity: number): Shape =>
    group(
      [
        ...arms.props,
        ...SIDES.map((side) => {
          const own = arms.wrist(side);
          const [a, b] = [from.wrist(side), to.wrist(side)];
          const carried = transform(lerp(a.x, b.x, eased) - own.x, lerp(a.y, b.y, eased) - own.y);
          return group([arms.hand(side)], { transform: carried });
        }).toReversed(),
      ],
      { opacity: opacity * arms.seen },
    );
  return group([
    group(
      [shadedSleeve(torso, outline(1), lerp(from.behind, to.behind, eased)), litSleeve(torso, outline(-1))],
      { opacity: clamp(seen * 1.5) },
    ),
    ...(from === to ? [] : [holding(from, clamp(1.6 - 2.4 * t))]),
    holding(to, from === to ? 1 : clamp(2.4 * t - 0.8)),
  ]);
}

const blend = (from: readonly Point[], to: readonly Point[], t: number): readonly Point[] =>
  from.map(([x, y, tension], i): Point => {
    const end = to[i];
    return end ? [lerp(x, end[0], t), lerp(y, end[1], t), tension] : [x, y, tension];
  });

const SOFT = { tension: 0.9 };

function litSleeve({ look, light }: Torso, outline: readonly Point[]): Shape {
  const { base, shade, light: bright } = look.top;
  const d = spline(outline, SOFT);
  return group([
    path(d, base),
    group(
      [
        path(outside(spline(shifted(outline, -9, -13), SOFT)), shade, { opacity: 0.8, rule: "evenodd" }),
        path(spline(shifted(outline, -30, -34), SOFT), bright, { opacity: 0.28 }),
        ...underGlow(light),
      ],
      { clip: d },
    ),
  ]);
}

function shadedSleeve({ look, light, params }: Torso, outline: readonly Point[], behind: number): Shape {
  const { base, shade } = look.top;
  const d = spline(outline, SOFT);
  const edge = (dx: number, dy: number): string => outside(spline(shifted(outline, dx, dy), SOFT));
  return group([
    path(d, mixHex(base, shade, 0.62 + 0.3 * behind)),
    group(
      [
        path(edge(-8, -12), mixHex(shade, "#2a1430", 0.25 * behind), { rule: "evenodd" }),
        ...underGlow(light),
        path(edge(-7, -2), light.rim, { opacity: 0.5 * params.rim, rule: "evenodd" }),
      ],
      { clip: d },
    ),
  ]);
}

const underGlow = ({ under }: Torso["light"]): readonly Shape[] =>
  under ? [glow([0, 180, 180, 110], under.colour, { opacity: 0.3 })] : [];
