/** An icon of the set in `assets/icons`, drawn in the colour of the words around it. */
export type IconName =
  | "hand-heart"
  | "wind"
  | "power"
  | "phone-slash"
  | "pause"
  | "play"
  | "gear-six"
  | "arrow-u-up-left"
  | "house-line"
  | "x"
  | "door-open";

export const Icon = ({ name }: { name: IconName }) => <span class={`icon is-${name}`} aria-hidden="true" />;
