import { useId } from "preact/hooks";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Partner } from "../../../core/partner/partner.ts";
import { workshopWords as words } from "../../../words/workshop.ts";

/**
 * How it is for them, as a picture without a number: a window whose light is how heard they feel, and whose shutters
 * are how much they guard themselves. Small ones before it: how it was after each reply.
 */
export function StatePicture({ talk, name }: { talk: Conversation; name: string }) {
  const past = talk.given.map(({ partnerBefore }) => partnerBefore);
  const { heard, guard } = talk.partner;
  return (
    <figure class="big-state">
      <figcaption>{words.layers.stateName(name)}</figcaption>
      <div>
        {past.slice(-4).map((partner, i) => (
          <Window key={i} partner={partner} small />
        ))}
        <Window partner={talk.partner} />
      </div>
      <p class="for-readers">{words.layers.state(heard, guard)}</p>
    </figure>
  );
}

/** Shutters closed leave this part of the window to be seen, of half of it. */
const SLIT = 4;

type WindowProps = { readonly partner: Pick<Partner, "heard" | "guard">; readonly small?: boolean };

/** A lamp behind the glass: small and low in the dark, and at last all of the window. */
export function Window({ partner, small }: WindowProps) {
  const lamp = useId();
  const light = Math.max(0, Math.min(1, (partner.heard - 8) / 72));
  const cover = Math.round((Math.min(100, partner.guard) / 100) * (46 - SLIT));
  return (
    <svg viewBox="0 0 120 130" class={small ? "is-small" : ""} aria-hidden="true">
      <radialGradient id={lamp} cx="0.5" cy="0.78" r={0.28 + 0.85 * light}>
        <stop offset="0" stop-color="#fff1d0" />
        <stop offset={0.25 + 0.3 * light} stop-color="#ffc470" />
        <stop offset="1" stop-color="#ff9a3d" stop-opacity={0.05 + 0.9 * light * light} />
      </radialGradient>
      <rect x="12" y="10" width="96" height="108" rx="8" fill="#0d0a24" />
      <rect x="12" y="10" width="96" height="108" rx="8" fill={`url(#${lamp})`} />
      <path d="M60 10v108M12 58h96" stroke="#3b2f5e" stroke-width="4" />
      <g fill="#6d5f9b" stroke="#2a2140" stroke-width="2.5">
        <Shutter x={14} width={cover} />
        <Shutter x={106 - cover} width={cover} />
      </g>
      <rect x="12" y="10" width="96" height="108" rx="8" fill="none" stroke="#fff3df" stroke-width="5" />
      <rect x="4" y="116" width="112" height="9" rx="3" fill="#fff3df" />
    </svg>
  );
}

function Shutter({ x, width }: { x: number; width: number }) {
  if (width < 2) return null;
  return (
    <>
      <rect x={x} y="12" width={width} height="104" />
      <path d={[30, 48, 66, 84, 102].map((y) => `M${x + 2} ${y}h${Math.max(0, width - 4)}`).join("")} />
    </>
  );
}
